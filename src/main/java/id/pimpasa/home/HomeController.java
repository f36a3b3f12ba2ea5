package id.pimpasa.home;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows each visitor, signed in or not, where their work begins. */
@Controller
class HomeController {

    private final Reception reception;
    private final ObjectProvider<DemoHint> demoHint;

    HomeController(Reception reception, ObjectProvider<DemoHint> demoHint) {
        this.reception = reception;
        this.demoHint = demoHint;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("welcome", reception.welcome().orElse(null));
        model.addAttribute("demo", demoHint.getIfAvailable());
        return "web/home";
    }

    @GetMapping("/tentang")
    String about() {
        return "web/about";
    }
}
