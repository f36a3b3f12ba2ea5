package id.pimpasa.outreach.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.outreach.application.VisitFigures.Coverage;
import id.pimpasa.outreach.application.VisitFigures.Index;
import id.pimpasa.outreach.application.VisitFigures.Lateness;
import id.pimpasa.outreach.application.VisitFigures.Reach;
import id.pimpasa.outreach.application.VisitFigures.Standing;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Office;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.Village;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which figures a person may see: an officer their own, a Kanim its office's, the Kanwil those of all its Kanims. */
@Component
@Transactional(readOnly = true)
public class FigureDesk {

    /** Villages are offered one by one only while the list can be read. */
    private static final int MOST_VILLAGES = 300;

    private final VisitFigures figures;
    private final CurrentUser currentUser;
    private final Territory territory;
    private final Accounts accounts;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    FigureDesk(
            VisitFigures figures,
            CurrentUser currentUser,
            Territory territory,
            Accounts accounts,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.figures = figures;
        this.currentUser = currentUser;
        this.territory = territory;
        this.accounts = accounts;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /**
     * What somebody asks for.
     *
     * @param area empty for all; likewise {@code office} and {@code officer}
     */
    public record Request(String area, String office, String officer, LocalDate from, LocalDate until) {}

    /** What a person may narrow the figures to. */
    public record Reader(List<Office> offices, Optional<UserId> own) {}

    public record Answer(Coverage coverage, Lateness lateness, Index index, Reach reach, Standing standing) {}

    public record Choice(String code, String name) {}

    /** @param villages none while there are too many to choose from */
    public record Areas(List<Choice> regencies, List<Choice> districts, List<Choice> villages) {}

    /** @return empty for somebody whom no figures concern */
    public Optional<Reader> reader() {
        var all = territory.kanims().stream()
                .filter(office -> hasOneOf(territory.kanwilOf(office), Role.KABID_INTEL, Role.KAKANWIL)
                        || hasOneOf(office, Role.INTEL, Role.KAKANIM))
                .toList();
        if (!all.isEmpty()) {
            return Optional.of(new Reader(offices(all), Optional.empty()));
        }
        var own = territory.kanims().stream()
                .filter(office -> hasOneOf(office, Role.PIMPASA))
                .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reader(offices(own), Optional.of(currentUser.require())));
    }

    private boolean hasOneOf(OfficeCode office, Role... roles) {
        return List.of(roles).stream().anyMatch(role -> currentUser.has(role, office));
    }

    private List<Office> offices(List<OfficeCode> codes) {
        return codes.stream().map(territory::office).toList();
    }

    /** What is outside the reader's reach is left out, so that nobody learns another office's figures. */
    public FigureScope scope(Reader reader, Request request) {
        var reach = reader.offices().stream().map(Office::code).toList();
        var asked = reach.stream()
                .filter(office -> office.value().equals(request.office()))
                .toList();
        return new FigureScope(
                filled(request.area()),
                asked.isEmpty() ? reach : asked,
                reader.own().or(() -> filled(request.officer()).map(UserId::new)),
                request.from(),
                request.until());
    }

    private static Optional<String> filled(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }

    public Answer answer(FigureScope scope) {
        return new Answer(
                figures.coverage(scope),
                figures.lateness(scope, today()),
                figures.index(scope),
                figures.reach(scope),
                figures.standing(scope));
    }

    public LocalDate today() {
        return clock.today(territory.kanims().get(0));
    }

    /** @return the areas in which the reader's villages lie */
    public Areas areas(FigureScope scope) {
        var villages = territory.villages(mentored(scope)).values();
        var regencies = new TreeMap<String, String>();
        var districts = new TreeMap<String, String>();
        villages.forEach(village -> {
            regencies.put(village.code().regencyCode(), village.regencyName());
            districts.put(village.code().districtCode(), "Kec. " + village.districtName());
        });
        return new Areas(choices(regencies), choices(districts), villageChoices(scope, villages));
    }

    private static List<Choice> choices(TreeMap<String, String> names) {
        return names.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Choice> villageChoices(FigureScope scope, Collection<Village> villages) {
        var inArea = villages.stream()
                .filter(village ->
                        village.code().value().startsWith(scope.area().orElse("")))
                .map(village -> new Choice(village.code().value(), village.shortName()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
        return inArea.size() > MOST_VILLAGES ? List.of() : inArea;
    }

    private List<VillageCode> mentored(FigureScope scope) {
        return ask("SELECT DISTINCT village_code FROM pimpasa.mentoring_fact WHERE office IN (:offices)", scope)
                .stream()
                .map(VillageCode::new)
                .toList();
    }

    /** @return everybody who has mentored a village of the offices */
    public List<Choice> officers(FigureScope scope) {
        var officers =
                ask("SELECT DISTINCT officer FROM pimpasa.mentoring_fact WHERE office IN (:offices)", scope).stream()
                        .map(UserId::new)
                        .toList();
        return accounts.namesOf(officers).entrySet().stream()
                .map(officer -> new Choice(officer.getKey().value(), officer.getValue()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    private List<String> ask(String query, FigureScope scope) {
        var own = scope.officer().isPresent() ? " AND officer = :officer" : "";
        return jdbc.sql(query + own)
                .param(
                        "offices",
                        scope.offices().stream().map(OfficeCode::value).toList())
                .param("officer", scope.officer().map(UserId::value).orElse(""))
                .query(String.class)
                .list();
    }
}
