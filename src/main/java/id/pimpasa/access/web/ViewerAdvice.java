package id.pimpasa.access.web;

import java.security.Principal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the account that is signed in, so that the frame can offer "Masuk" or "Keluar". */
@ControllerAdvice
class ViewerAdvice {

    @ModelAttribute("viewer")
    String viewer(Principal principal) {
        return principal == null ? null : principal.getName();
    }
}
