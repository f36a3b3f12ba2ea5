package id.pimpasa.notification.demomail;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.CurrentUser;
import id.pimpasa.platform.database.ConditionalOnEmbeddedDatabase;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Lets each account of the demo read its own mail, and the administrator all of it, for some goes to people without one. */
@Controller
@ConditionalOnEmbeddedDatabase
class DemoMailController {

    private static final int SHOWN = 50;

    private final DemoMailbox mailbox;
    private final CurrentUser currentUser;
    private final Accounts accounts;
    private final ZoneId zone;

    DemoMailController(DemoMailbox mailbox, CurrentUser currentUser, Accounts accounts, ZoneId zone) {
        this.mailbox = mailbox;
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.zone = zone;
    }

    @GetMapping("/demo/surel")
    String list(Model model) {
        model.addAttribute("mails", mailbox.newest(readable(), SHOWN));
        model.addAttribute("everybodys", currentUser.isAdministrator());
        model.addAttribute("zone", zone);
        return "web/demo-mail";
    }

    @GetMapping("/demo/surel/{id}")
    String read(@PathVariable long id, Model model) throws MessagingException, IOException {
        var mail = mailbox.find(id, readable()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var parts = leaves(mail);
        model.addAttribute("subject", mail.getSubject());
        model.addAttribute("recipient", mail.getAllRecipients()[0].toString());
        model.addAttribute("html", content(parts, "text/html").orElse(""));
        model.addAttribute("text", content(parts, "text/plain").orElse(""));
        model.addAttribute("calendar", content(parts, "text/calendar").orElse(null));
        model.addAttribute("id", id);
        model.addAttribute("file", file(parts).isPresent());
        return "web/demo-mail-one";
    }

    /** The file that a mail carries. */
    @GetMapping("/demo/surel/{id}/lampiran")
    ResponseEntity<byte[]> attachment(@PathVariable long id) throws MessagingException, IOException {
        var mail = mailbox.find(id, readable()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var file = file(leaves(mail)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.getFileName())
                                .build()
                                .toString())
                .body(file.getInputStream().readAllBytes());
    }

    private static Optional<Part> file(List<Part> parts) throws MessagingException {
        for (var part : parts) {
            if (part.isMimeType(MediaType.APPLICATION_PDF_VALUE)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** @return the address whose mail the person may read; empty for an administrator, who may read all */
    private Optional<String> readable() {
        return currentUser.isAdministrator()
                ? Optional.empty()
                : Optional.of(
                        accounts.find(currentUser.require()).map(Account::email).orElse(""));
    }

    private static List<Part> leaves(MimeMessage mail) throws MessagingException, IOException {
        var leaves = new ArrayList<Part>();
        collect(mail, leaves);
        return leaves;
    }

    private static void collect(Part part, List<Part> leaves) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                collect(child, leaves);
            }
        } else {
            leaves.add(part);
        }
    }

    private static Optional<String> content(List<Part> parts, String type) throws MessagingException, IOException {
        for (var part : parts) {
            if (part.isMimeType(type)) {
                return Optional.of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }
}
