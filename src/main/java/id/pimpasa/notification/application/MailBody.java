package id.pimpasa.notification.application;

import id.pimpasa.access.PasswordLinks;
import id.pimpasa.notification.domain.Mail;
import id.pimpasa.platform.web.PublicUrl;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Fills a mail's page. The plain text says the same words, for readers that show no HTML. */
@Component
class MailBody {

    private final SpringTemplateEngine templates;
    private final PasswordLinks passwordLinks;
    private final PublicUrl publicUrl;

    MailBody(SpringTemplateEngine templates, PasswordLinks passwordLinks, PublicUrl publicUrl) {
        this.templates = templates;
        this.passwordLinks = passwordLinks;
        this.publicUrl = publicUrl;
    }

    String html(Mail mail, Locale language) {
        var context = new Context(language);
        mail.facts().forEach(context::setVariable);
        context.setVariable("subject", mail.subject());
        context.setVariable("mailNumber", mail.number());
        context.setVariable("tasklist", publicUrl.of("/camunda/app/tasklist/default/"));
        if (mail.template().bringsPasswordLink()) {
            context.setVariable("passwordLink", publicUrl.of(passwordLinks.pathIn(mail.id())));
        }
        return templates.process("mail/" + mail.template().file(), context);
    }

    String plainText(String html) {
        var page = Jsoup.parse(html);
        page.select("a[href]").forEach(link -> link.appendText(" (" + link.attr("href") + ")"));
        page.select("p, h1").forEach(block -> block.appendText("\\n\\n"));
        page.select("li, tr").forEach(block -> block.appendText("\\n"));
        return page.body().text().replace("\\n ", "\n").replace("\\n", "\n").strip();
    }
}
