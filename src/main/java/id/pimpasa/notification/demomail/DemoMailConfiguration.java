package id.pimpasa.notification.demomail;

import id.pimpasa.platform.database.ConditionalOnEmbeddedDatabase;
import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail of the demo never leaves this machine, unless a mail server is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbeddedDatabase
@ConditionalOnExpression("'${spring.mail.host:}'.isBlank()")
class DemoMailConfiguration {

    @Bean
    DemoMailServer demoMailServer(DemoMailbox mailbox) {
        return new DemoMailServer(mailbox);
    }

    @Bean
    JavaMailSender demoMailSender(
            DemoMailServer server, @Value("${spring.mail.properties.mail.smtp.timeout}") String timeout) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        sender.setPort(server.port());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", timeout);
        return sender;
    }
}
