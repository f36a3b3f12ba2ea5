package id.pimpasa.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The one sign-in page for Tasklist, Cockpit, Admin and the application's own pages. It never says whether an account
 * exists. The security chain handles the POST and comes back here with one of {@link SignInMessage}'s parameters.
 */
@Controller
class SignInController {

    @GetMapping("/masuk")
    String signIn(HttpServletRequest request, Model model) {
        Arrays.stream(SignInMessage.values())
                .filter(message -> request.getParameter(message.parameter()) != null)
                .findFirst()
                .ifPresent(message -> model.addAttribute("message", message));
        return "web/sign-in";
    }

    /** Where somebody comes out who signed in again beside a form: only who is signed in gets here. */
    @GetMapping("/masuk/kembali")
    String signedInAgain() {
        return "web/signed-in-again";
    }
}
