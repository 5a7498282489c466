package dk.sundhedsklynge.meetings.task;

import dk.sundhedsklynge.meetings.fact.FactChoices;
import dk.sundhedsklynge.meetings.followup.FollowUpView;
import dk.sundhedsklynge.meetings.followup.ReadFollowUps;
import dk.sundhedsklynge.meetings.followup.ShownFollowUps.Order;
import dk.sundhedsklynge.meetings.followup.ShownFollowUps.Search;
import dk.sundhedsklynge.meetings.meeting.FollowUp;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.SortHeading;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is to be done: follow-ups by their day, and above them what waits for the reader as secretariat. */
@Path("/opgaver")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TasksPage {
    private static final int ROWS = 50;
    private static final int MOST_IN_FILE = ListFoot.MOST_COUNTED;
    private static final int MOST_OF_SECRETARIAT = 20;
    private static final int NEXT_STEPS = 5;
    private static final String OVERDUE = "overskredet";
    private static final String TAKEN_BACK = "taget-tilbage";
    private static final String ALL = "alle";

    private final ReadFollowUps followUps;
    private final SecretariatTasks ofSecretariat;
    private final FactChoices choices;
    private final Register register;
    private final ChosenCooperation chosen;
    private final Caller caller;
    private final Clock clock;

    TasksPage(
            ReadFollowUps followUps,
            SecretariatTasks ofSecretariat,
            FactChoices choices,
            Register register,
            ChosenCooperation chosen,
            Caller caller,
            Clock clock) {
        this.followUps = followUps;
        this.ofSecretariat = ofSecretariat;
        this.choices = choices;
        this.register = register;
        this.chosen = chosen;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param filters as the reader wrote them
     * @param changed the follow-up whose state was just set; null when none was
     * @param undo the state it had before; null when it cannot be told
     */
    record Shown(
            List<SecretariatTasks.Task> ofSecretariat,
            List<Row> rows,
            SortHeading byText,
            SortHeading byDue,
            SortHeading byState,
            ListFoot foot,
            Filters filters,
            List<FormOption> states,
            List<FormOption> parties,
            boolean isFiltered,
            boolean mayWrite,
            @Nullable FollowUpView changed,
            FollowUp.@Nullable State undo)
            implements TemplateInstance {}

    /** @param side the cursor of this page; empty for the first */
    record Filters(String vis, String tilstand, String part, String projekt, String q, String sorter, String side) {}

    record Row(FollowUpView it, String cooperation, boolean mayWrite, LocalDate today) {
        /** Whether its day has passed, and nobody has said whether it still matters. */
        public boolean mayBeOverdue() {
            return it.state() == FollowUp.State.TO_BE_CLARIFIED
                    && it.due() != null
                    && it.due().isBefore(today);
        }
    }

    /** A panel of another page. */
    record NextSteps(List<FollowUpView> rows, UUID project) implements TemplateInstance {}

    @GET
    @CooperationInAddress
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("vis") @DefaultValue("") String whose,
            @QueryParam("tilstand") @DefaultValue("") String state,
            @QueryParam("part") @DefaultValue("") String party,
            @QueryParam("projekt") @DefaultValue("") String project,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("sorter") @Nullable String sorted,
            @QueryParam("side") @DefaultValue("") String cursor,
            @QueryParam("aendret") @Nullable UUID changed,
            @QueryParam("foer") @Nullable String before) {
        ListAddress address = address("/opgaver", whose, state, party, project, words);
        Sorting sorting = sorting(sorted);
        Search search = search(whose, state, party, project, words);
        Turn turn = Cursor.turn(cursor, SqlOrder.VALUES);
        Slice<FollowUpView> found = followUps.search(search, order(sorting), sorting.descending(), turn, ROWS);
        ListAddress inOrder = sorted == null ? address : address.with(ListAddress.SORT, sorting.code());
        Set<String> mine = choices.writable(chosen.visible()).stream()
                .map(CooperationChoice::id)
                .collect(Collectors.toUnmodifiableSet());
        LocalDate today = LocalDate.now(clock.withZone(DanishDates.ZONE));
        return new Shown(
                address.isFiltered() || !turn.isStart()
                        ? List.of()
                        : ofSecretariat.of(search.cooperations(), MOST_OF_SECRETARIAT),
                found.items().stream()
                        .map(it -> new Row(
                                it, choices.cooperationName(it.cooperation()), mine.contains(it.cooperation()), today))
                        .toList(),
                sorting.heading("Opgave", Order.TEXT.code(), inOrder),
                sorting.heading("Frist", Order.DUE.code(), inOrder),
                sorting.heading("Tilstand", Order.STATE.code(), inOrder),
                ListFoot.of(
                        found,
                        followUps.count(search, ListFoot.MOST_COUNTED + 1),
                        "opfølgning",
                        "opfølgninger",
                        inOrder,
                        "/opgaver/opfoelgninger.csv"),
                new Filters(whose, state, party, project, words, sorted == null ? "" : sorting.code(), cursor),
                states(),
                chosen.get().map(it -> choices.parties(it.id())).orElse(List.of()),
                address.isFiltered(),
                !mine.isEmpty(),
                changed == null ? null : followUps.find(changed).orElse(null),
                Arrays.stream(FollowUp.State.values())
                        .filter(it -> it.code().equals(before))
                        .findFirst()
                        .orElse(null));
    }

    @GET
    @CooperationInAddress
    @Path("/opfoelgninger.csv")
    @Operation(hidden = true)
    public Response file(
            @QueryParam("vis") @DefaultValue("") String whose,
            @QueryParam("tilstand") @DefaultValue("") String state,
            @QueryParam("part") @DefaultValue("") String party,
            @QueryParam("projekt") @DefaultValue("") String project,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("sorter") @Nullable String sorted) {
        Sorting sorting = sorting(sorted);
        Csv csv =
                new Csv("Opgave", "Klynge", "Ansvarlig", "Frist", "Afventer", "Tilstand", "Projekt", "Kilde", "Lukket");
        followUps
                .search(
                        search(whose, state, party, project, words),
                        order(sorting),
                        sorting.descending(),
                        Turn.START,
                        MOST_IN_FILE)
                .items()
                .forEach(it -> csv.row(
                        it.text(),
                        choices.cooperationName(it.cooperation()),
                        it.whoIsResponsible(),
                        it.due(),
                        it.trigger(),
                        it.stateLabel(),
                        it.projectName(),
                        it.source().note() == null
                                ? it.source().place()
                                : it.source().note(),
                        it.access() == Access.CLOSED ? "ja" : null));
        return csv.answer("opfoelgninger.csv");
    }

    /** What is to be done next about a project, as a part of its page. */
    @GET
    @Path("/panel/projekt/{project}")
    @Operation(hidden = true)
    public TemplateInstance nextSteps(@PathParam("project") UUID project) {
        return new NextSteps(
                followUps
                        .search(
                                new Search(
                                        register.visible(caller, null),
                                        ReadFollowUps.UNFINISHED,
                                        project,
                                        null,
                                        null,
                                        null,
                                        false,
                                        false),
                                Order.DUE,
                                false,
                                Turn.START,
                                NEXT_STEPS)
                        .items(),
                project);
    }

    private static ListAddress address(
            String path, String whose, String state, String party, String project, String words) {
        return ListAddress.of(path)
                .with("vis", whose)
                .with("tilstand", state)
                .with("part", party)
                .with("projekt", project)
                .with("q", words);
    }

    private static Sorting sorting(@Nullable String asked) {
        return Sorting.read(
                asked,
                new Sorting(Order.DUE.code(), false),
                Arrays.stream(Order.values()).map(Order::code).toList());
    }

    private static Order order(Sorting sorting) {
        return Arrays.stream(Order.values())
                .filter(it -> it.code().equals(sorting.column()))
                .findFirst()
                .orElse(Order.DUE);
    }

    /** What cannot be read narrows nothing. */
    private Search search(String whose, String state, String party, String project, String words) {
        Set<FollowUp.State> states = Arrays.stream(FollowUp.State.values())
                .filter(it -> it.code().equals(state))
                .findFirst()
                .<Set<FollowUp.State>>map(EnumSet::of)
                .orElse(
                        state.equals(ALL) || state.equals(TAKEN_BACK)
                                ? EnumSet.allOf(FollowUp.State.class)
                                : ReadFollowUps.UNFINISHED);
        return new Search(
                chosen.shown(),
                states,
                id(project),
                party.isBlank() ? null : party,
                words.isBlank() ? null : words.strip(),
                whose.equals("mine") ? followUps.responsibilityOfCaller() : null,
                state.equals(OVERDUE),
                state.equals(TAKEN_BACK));
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static List<FormOption> states() {
        return Stream.of(
                        Stream.of(new FormOption("", "Uafsluttede"), new FormOption(OVERDUE, "Overskredne")),
                        Arrays.stream(FollowUp.State.values()).map(it -> new FormOption(it.code(), it.label())),
                        Stream.of(new FormOption(ALL, "Alle"), new FormOption(TAKEN_BACK, "Taget tilbage")))
                .flatMap(it -> it)
                .toList();
    }
}
