package id.pimpasa.territory.web;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Capacity;
import id.pimpasa.territory.Office;
import id.pimpasa.territory.PositionHolder;
import id.pimpasa.territory.Positions;
import id.pimpasa.territory.Territory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator says who holds which position, and who stands in (Plt., Plh.). */
@Controller
@RequestMapping("/pengelola/pejabat")
class PositionsController {

    private final Territory territory;
    private final Positions positions;
    private final Accounts accounts;
    private final BusinessClock clock;

    PositionsController(Territory territory, Positions positions, Accounts accounts, BusinessClock clock) {
        this.territory = territory;
        this.positions = positions;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        var people = accounts.all().stream().collect(Collectors.toMap(Account::id, Account::displayName));
        var holders = positions.holders().stream().collect(Collectors.groupingBy(PositionHolder::office));
        model.addAttribute(
                "offices",
                territory.offices().stream()
                        .map(office -> OfficeRows.of(office, holders.getOrDefault(office.code(), List.of()), people))
                        .toList());
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("today", clock.today(territory.kanwils().get(0)));
        return "web/positions";
    }

    @PostMapping
    String appoint(@ModelAttribute Appointment appointment, RedirectAttributes message) {
        return answer(
                message,
                "Pejabat telah ditetapkan.",
                () -> positions.appoint(
                        appointment.officeCode(),
                        appointment.role(),
                        userOf(appointment.user()),
                        appointment.capacity(),
                        appointment.from(),
                        appointment.until()));
    }

    @PostMapping("/akhiri")
    String end(@ModelAttribute Holding holding, RedirectAttributes message) {
        return answer(
                message,
                "Masa jabatan telah diakhiri. Bila pejabat sebelumnya tetap menjabat, tetapkan kembali.",
                () -> positions.end(
                        officeOf(holding.office()),
                        roleOf(holding.role()),
                        userOf(holding.user()),
                        holding.kind(),
                        holding.from()));
    }

    private static String answer(RedirectAttributes message, String done, Runnable change) {
        try {
            change.run();
            message.addFlashAttribute("done", done);
        } catch (InvalidInputException e) {
            message.addFlashAttribute("refused", e.getMessage());
        }
        return "redirect:/pengelola/pejabat";
    }

    private static Role roleOf(String code) {
        return Role.ofCode(code).orElseThrow(PositionsController::unknownPosition);
    }

    private static OfficeCode officeOf(String code) {
        try {
            return new OfficeCode(code);
        } catch (IllegalArgumentException unknown) {
            throw unknownPosition();
        }
    }

    private static UserId userOf(String account) {
        try {
            return new UserId(account);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException("Akun pejabat tidak dikenal. Pilih dari daftar.");
        }
    }

    private static InvalidInputException unknownPosition() {
        return new InvalidInputException("Jabatan tidak dikenal. Pilih dari daftar.");
    }

    /** @param position office and role in one, as in {@code serang/kakanim} */
    record Appointment(
            String position,
            String user,
            Capacity capacity,
            @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) LocalDate until) {

        OfficeCode officeCode() {
            return officeOf(part(0));
        }

        Role role() {
            return roleOf(part(1));
        }

        private String part(int number) {
            var parts = position == null ? new String[0] : position.split("/");
            if (parts.length != 2) {
                throw unknownPosition();
            }
            return parts[number];
        }
    }

    /** One row of the page, by what tells it from the others. */
    record Holding(
            String office,
            String role,
            String user,
            Capacity kind,
            @DateTimeFormat(iso = ISO.DATE) LocalDate from) {}

    record OfficeRows(String code, String name, List<PositionRow> positions) {

        static OfficeRows of(Office office, List<PositionHolder> holders, Map<UserId, String> people) {
            var rows = office.positions().entrySet().stream()
                    .map(entry -> PositionRow.of(entry.getKey(), entry.getValue(), holders, people))
                    .sorted(Comparator.comparing(PositionRow::title))
                    .toList();
            return new OfficeRows(office.code().value(), office.name(), rows);
        }
    }

    record PositionRow(String role, String title, List<HolderRow> holders) {

        static PositionRow of(Role role, String title, List<PositionHolder> holders, Map<UserId, String> people) {
            return new PositionRow(
                    role.code(),
                    title,
                    holders.stream()
                            .filter(holder -> holder.role() == role)
                            .map(holder -> HolderRow.of(holder, people))
                            .toList());
        }
    }

    record HolderRow(String user, String name, String capacity, Capacity kind, LocalDate from, LocalDate until) {

        static HolderRow of(PositionHolder holder, Map<UserId, String> people) {
            return new HolderRow(
                    holder.user().value(),
                    people.getOrDefault(holder.user(), holder.user().value()),
                    holder.capacity().prefix(),
                    holder.capacity(),
                    holder.from(),
                    holder.until().orElse(null));
        }
    }
}
