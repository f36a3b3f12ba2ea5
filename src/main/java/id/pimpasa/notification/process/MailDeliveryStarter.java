package id.pimpasa.notification.process;

import id.pimpasa.notification.application.MailQueued;
import id.pimpasa.platform.process.ProcessEngineGateway;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the delivery of each queued mail in the transaction that queued it. */
@Component
class MailDeliveryStarter {

    private final ProcessEngineGateway engine;

    MailDeliveryStarter(ProcessEngineGateway engine) {
        this.engine = engine;
    }

    @EventListener
    void start(MailQueued queued) {
        engine.start(MailDeliveryProcess.KEY, queued.mail().toString(), Map.of());
    }
}
