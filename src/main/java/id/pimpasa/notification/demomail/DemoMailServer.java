package id.pimpasa.notification.demomail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import org.springframework.beans.factory.DisposableBean;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on this machine's loopback address that puts every mail into the demo's box. */
class DemoMailServer implements SimpleMessageListener, DisposableBean {

    private static final int ANY_FREE_PORT = 0;

    private final DemoMailbox mailbox;
    private final SMTPServer server;

    DemoMailServer(DemoMailbox mailbox) {
        this.mailbox = mailbox;
        this.server = SMTPServer.port(ANY_FREE_PORT)
                .bindAddress(InetAddress.getLoopbackAddress())
                .simpleMessageListener(this)
                .build();
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    @Override
    public boolean accept(String from, String recipient) {
        return true;
    }

    @Override
    public void deliver(String from, String recipient, InputStream content) throws IOException {
        mailbox.receive(recipient, content.readAllBytes());
    }

    @Override
    public void destroy() {
        server.stop();
    }
}
