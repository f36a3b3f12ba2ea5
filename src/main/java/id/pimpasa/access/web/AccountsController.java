package id.pimpasa.access.web;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.access.PasswordLinks;
import id.pimpasa.access.ReadAudit;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.EmailAddress;
import id.pimpasa.platform.user.UserId;
import java.io.Serializable;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where an administrator opens accounts and has links sent by which their owners set a password. Nobody else sets
 * one: whoever knew it could sign in as the owner. Who changes an address and has the link sent there is on record.
 */
@Controller
@RequestMapping(AccountsController.PAGE)
class AccountsController {

    static final String PAGE = "/pengelola/akun";

    private static final int LONGEST_NAME = 100;
    private static final String UNKNOWN = "Akun tidak dikenal. Pilih dari daftar.";

    private final Accounts accounts;
    private final PasswordLinks links;
    private final ReadAudit audit;

    AccountsController(Accounts accounts, PasswordLinks links, ReadAudit audit) {
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("accounts", accounts.all());
        return "web/accounts";
    }

    @PostMapping
    String open(@ModelAttribute Opening opening, RedirectAttributes answer) {
        try {
            var account = opening.account();
            accounts.open(account);
            sendLink(account.id());
            answer.addFlashAttribute(
                    "done",
                    "Akun " + account.id() + " telah dibuka. Tautan untuk menetapkan kata sandi dikirim ke "
                            + account.email() + ".");
        } catch (InvalidInputException refused) {
            answer.addFlashAttribute("refused", refused.getMessage());
            answer.addFlashAttribute("opening", opening);
        }
        return "redirect:" + PAGE;
    }

    @PostMapping("/tautan")
    String sendLink(@RequestParam(name = "user", defaultValue = "") String user, RedirectAttributes answer) {
        try {
            var account = accountOf(user);
            sendLink(account.id());
            answer.addFlashAttribute(
                    "done", "Tautan untuk " + account.displayName() + " dikirim ke " + account.email() + ".");
        } catch (InvalidInputException refused) {
            answer.addFlashAttribute("refused", refused.getMessage());
        }
        return "redirect:" + PAGE;
    }

    /** It is on record who wanted the link. */
    private void sendLink(UserId user) {
        audit.record("account", user.value(), "password-link");
        links.send(user);
    }

    private Account accountOf(String user) {
        var account = userId(user, UNKNOWN);
        var found = accounts.find(account).orElseThrow(() -> new InvalidInputException(UNKNOWN));
        require(
                StringUtils.hasText(found.email()),
                "Akun ini belum mempunyai surel. Isi surelnya di Admin lebih dahulu.");
        return found;
    }

    private static UserId userId(String user, String otherwise) {
        try {
            return new UserId(user);
        } catch (IllegalArgumentException impossible) {
            throw new InvalidInputException(otherwise);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidInputException(otherwise);
        }
    }

    /** What is typed to open an account; it comes back through the session if something is wrong. */
    record Opening(String user, String firstName, String lastName, String email) implements Serializable {

        NewAccount account() {
            var id = userId(user, "Isi nama akun dengan huruf, angka, titik, atau tanda hubung, tanpa spasi.");
            require(isName(firstName), "Isi nama depan, paling banyak 100 huruf.");
            require(lastName == null || lastName.length() <= LONGEST_NAME, "Nama belakang paling banyak 100 huruf.");
            require(
                    EmailAddress.isOne(email),
                    "Isi surel dinas dengan alamat yang benar, misalnya nama@imigrasi.go.id.");
            return new NewAccount(
                    id, firstName.strip(), lastName == null ? "" : lastName.strip(), email.strip(), Set.of());
        }

        private static boolean isName(String name) {
            return StringUtils.hasText(name) && name.length() <= LONGEST_NAME;
        }
    }
}
