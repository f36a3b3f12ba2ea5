package id.pimpasa.escalation.web;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.application.AcceptOnce;
import id.pimpasa.escalation.application.SubmissionConflictException;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** The public report page: find the village, tell the story, copy the receipt. Works without a script. */
@Controller
class ReportPages {

    static final String REPORT = "/lapor";

    private static final Logger LOG = LoggerFactory.getLogger(ReportPages.class);

    private static final int SHORTEST_SEARCH = 3;
    private static final int LONGEST_SEARCH = 80;
    private static final int MOST_VILLAGES = 30;
    private static final int LONGEST_KEY = 200;
    private static final String FIRST_ONE_ARRIVED =
            "Laporan pertama dari halaman ini sudah kami terima. Bila ini laporan lain, kirim sekali lagi.";
    private static final String LESS_OR_SMALLER =
            "Tekan tombol kembali; tulisan Anda masih ada. Kurangi atau perkecil berkasnya, lalu kirim lagi.";
    private static final String SEARCH_PAGE = "web/report-village";
    private static final String REPORT_PAGE = "web/report";
    private static final String RECEIPT_PAGE = "web/report-receipt";

    private final Territory territory;
    private final BusinessClock businessClock;
    private final AcceptOnce acceptOnce;
    private final FloodGuard floodGuard;
    private final AttachedFiles attachedFiles;
    private final UploadLimits uploads;
    private final FormStamp stamp;

    ReportPages(
            Territory territory,
            BusinessClock businessClock,
            AcceptOnce acceptOnce,
            FloodGuard floodGuard,
            AttachedFiles attachedFiles,
            UploadLimits uploads,
            FormStamp stamp) {
        this.territory = territory;
        this.businessClock = businessClock;
        this.acceptOnce = acceptOnce;
        this.floodGuard = floodGuard;
        this.attachedFiles = attachedFiles;
        this.uploads = uploads;
        this.stamp = stamp;
    }

    @ModelAttribute
    void setHeaders(HttpServletResponse response) {
        PublicPageHeaders.set(response);
    }

    @GetMapping(REPORT)
    String search(
            @RequestParam(name = "desa", defaultValue = "") String text, Model model, HttpServletRequest request) {
        var wanted = text.strip();
        model.addAttribute("text", wanted);
        if (wanted.length() >= SHORTEST_SEARCH && wanted.length() <= LONGEST_SEARCH) {
            floodGuard.countSearch(request);
            model.addAttribute("villages", territory.search(wanted, MOST_VILLAGES));
        } else if (!wanted.isEmpty()) {
            model.addAttribute("problem", "Tulis 3 sampai 80 huruf dari nama desa/kelurahan atau kecamatan.");
        }
        return SEARCH_PAGE;
    }

    @GetMapping(value = REPORT, params = "kode")
    String form(@RequestParam("kode") String code, Model model) {
        var form = new ReportForm();
        form.setVillageCode(code);
        return show(form, model);
    }

    @PostMapping(REPORT)
    String submit(
            @ModelAttribute("form") ReportForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var inFlood = floodGuard.countReport(request, form.getVillageCode());
            model.addAttribute("receipt", accept(form, inFlood));
            return RECEIPT_PAGE;
        } catch (InvalidInputException refused) {
            model.addAttribute("problem", refused.getMessage());
            model.addAttribute("field", refused.field().orElse(""));
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } catch (SubmissionConflictException sentBefore) {
            form.renewKey();
            model.addAttribute("problem", FIRST_ONE_ARRIVED);
            response.setStatus(HttpStatus.CONFLICT.value());
        } catch (TooManyCallsException tooMany) {
            model.addAttribute("problem", tooMany.getMessage());
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        } catch (DataAccessException | TransactionException | PersistenceException failure) {
            LOG.error("A report could not be taken in", failure);
            model.addAttribute("problem", ServiceInterruption.MESSAGE);
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
        return show(form, model);
    }

    private String accept(ReportForm form, boolean inFlood) {
        var report = form.toInput().toReport();
        stamp.check(validKey(form), form.getStamp(), inFlood);
        return acceptOnce.submit(form.getKey(), report, attachedFiles.examine(form.getFiles()));
    }

    @ExceptionHandler
    String tooManySearches(
            TooManyCallsException tooMany, Model model, HttpServletRequest request, HttpServletResponse response) {
        setHeaders(response);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfterSeconds()));
        model.addAttribute("problem", tooMany.getMessage());
        model.addAttribute("text", request.getParameter("desa"));
        return SEARCH_PAGE;
    }

    /** What was typed cannot be read then; the browser still has it. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
    String tooLarge(MaxUploadSizeExceededException tooLarge, Model model) {
        model.addAttribute("problem", uploads.tooLarge(LESS_OR_SMALLER));
        model.addAttribute("text", "");
        return SEARCH_PAGE;
    }

    /** The report form of a village; the search, with what is wrong, if the village is none of ours. */
    private String show(ReportForm form, Model model) {
        try {
            var village = territory.village(new VillageCode(form.getVillageCode()));
            var office = territory.officeServing(village.code());
            model.addAttribute("village", village);
            model.addAttribute("office", office.map(territory::office).orElse(null));
            model.addAttribute("today", office.map(businessClock::today).orElse(null));
            model.addAttribute("indicators", Indicator.values());
            model.addAttribute("form", form);
            model.addAttribute("uploads", uploads);
            model.addAttribute("stamp", stampFor(form));
            return REPORT_PAGE;
        } catch (InvalidInputException unknownVillage) {
            model.addAttribute("problem", unknownVillage.getMessage());
            model.addAttribute("text", "");
            return SEARCH_PAGE;
        }
    }

    /** A page that comes back with something to mend keeps the moment at which it was first read, while it is good. */
    private String stampFor(ReportForm form) {
        return stamp.isGood(form.getKey(), form.getStamp()) ? form.getStamp() : stamp.issue(form.getKey());
    }

    private static String validKey(ReportForm form) {
        var key = form.getKey();
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidInputException("Halaman ini sudah usang. Muat ulang, lalu kirim sekali lagi.");
        }
        return key;
    }
}
