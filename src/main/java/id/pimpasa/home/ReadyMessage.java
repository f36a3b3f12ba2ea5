package id.pimpasa.home;

import id.pimpasa.platform.web.PublicUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last line of a start says which address to open. */
@Component
class ReadyMessage {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);

    private final PublicUrl publicUrl;

    ReadyMessage(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhereToGo() {
        LOG.info("PIMPASA is ready: open {}", publicUrl.of("/"));
    }
}
