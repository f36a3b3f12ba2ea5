package id.pimpasa.escalation.web;

import static id.pimpasa.platform.process.ConcurrentChange.onceMore;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.application.CaseReaders;
import id.pimpasa.platform.error.InvalidInputException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of a running case have in common: who may open them, and what they answer to a change. */
@Component
class CasePage {

    private final CaseReaders readers;

    CasePage(CaseReaders readers) {
        this.readers = readers;
    }

    /** Nobody else learns whether there is such a report. */
    ReportId readable(UUID id) {
        var report = new ReportId(id);
        if (!readers.include(report)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return report;
    }

    /**
     * Makes a change and says on the page what came of it. A change that loses against somebody else's is made once more.
     *
     * @param path of the page, as its controller maps it
     */
    String change(ReportId report, String path, RedirectAttributes redirection, String done, Runnable change) {
        try {
            onceMore(() -> {
                change.run();
                return null;
            });
            redirection.addFlashAttribute("done", done);
        } catch (InvalidInputException refused) {
            redirection.addFlashAttribute("problem", refused.getMessage());
        }
        return redirectTo(report, path);
    }

    String redirectTo(ReportId report, String path) {
        return "redirect:" + path.replace("{id}", report.toString());
    }
}
