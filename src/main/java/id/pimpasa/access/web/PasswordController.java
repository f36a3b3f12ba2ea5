package id.pimpasa.access.web;

import id.pimpasa.access.PasswordLinks;
import id.pimpasa.platform.error.InvalidInputException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a link of a mail leads: its holder sets the password of the account. */
@Controller
@RequestMapping("/sandi/{token}")
class PasswordController {

    private static final String PAGE = "web/password";

    private final PasswordLinks links;

    PasswordController(PasswordLinks links) {
        this.links = links;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        links.holder(token)
                .ifPresentOrElse(
                        user -> model.addAttribute("account", user.value()),
                        () -> response.setStatus(HttpStatus.GONE.value()));
        model.addAttribute("token", token);
        return PAGE;
    }

    @PostMapping
    String set(
            @PathVariable String token,
            @RequestParam("password") String password,
            @RequestParam("again") String again,
            Model model,
            HttpServletResponse response) {
        try {
            require(password.equals(again), "Kedua kata sandi tidak sama. Ketik kembali keduanya.");
            links.use(token, password);
            return "redirect:/masuk?" + SignInMessage.PASSWORD_SET.parameter();
        } catch (InvalidInputException refused) {
            show(token, model, response);
            model.addAttribute("problem", refused.getMessage());
            return PAGE;
        }
    }

    @PostMapping("/baru")
    String renew(@PathVariable String token, Model model) {
        links.renew(token);
        model.addAttribute("renewed", true);
        return PAGE;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidInputException(otherwise);
        }
    }
}
