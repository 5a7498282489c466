package dk.sundhedsklynge.meetings.handover.asked;

import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.shown.HandoverProblems;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.Seen;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.SearchWords;
import dk.sundhedsklynge.platform.pages.SortHeading;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.text.DanishOrder;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is missing in the dossiers of a run, and the form on which the secretariat writes when it asked. */
@Path("/overdragelse/{run}/mangler")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AskedPage {
    /** What an address of the list asks for, as it was written; what cannot be read narrows nothing. */
    public static final class Search {
        static final String WHAT = "mangler";
        static final String WHOM = "hvem";
        static final String ASKED = "spurgt";
        static final String NOT_ASKED = "ikke-spurgt";

        private static final Sorting AS_IN_THE_DOSSIERS = new Sorting("mappe", false);
        private static final Map<String, Comparator<ListedLine>> COLUMNS = Map.of(
                WHAT, DanishOrder.by(it -> it.missing().what()),
                WHOM, DanishOrder.by(it -> it.missing().whom()),
                ASKED, Comparator.comparing(Search::askedOn));

        @QueryParam("q")
        @DefaultValue("")
        String words = "";

        @QueryParam("modtager")
        @DefaultValue("")
        String receiver = "";

        @QueryParam("type")
        @DefaultValue("")
        String kind = "";

        @QueryParam("tilstand")
        @DefaultValue("")
        String state = "";

        @QueryParam(ListAddress.SORT)
        @Nullable
        String sort;

        String plainWords() {
            return SearchWords.plain(words);
        }

        Sorting sorting() {
            return Sorting.read(sort, AS_IN_THE_DOSSIERS, COLUMNS.keySet());
        }

        String sortCode() {
            return sorting().equals(AS_IN_THE_DOSSIERS) ? "" : sorting().code();
        }

        ListAddress address(UUID run) {
            return ListAddress.of(path(run))
                    .with("q", plainWords())
                    .with("modtager", receiver)
                    .with("type", kind)
                    .with("tilstand", state)
                    .with(ListAddress.SORT, sortCode());
        }

        static String path(UUID run) {
            return "/overdragelse/%s/mangler".formatted(run);
        }

        /** Those that are asked for, sorted. */
        List<ListedLine> among(List<ListedLine> lines) {
            Comparator<ListedLine> by = COLUMNS.get(sorting().column());
            List<ListedLine> found = lines.stream().filter(this::isAskedFor).toList();
            return by == null
                    ? found
                    : found.stream()
                            .sorted(sorting().descending() ? by.reversed() : by)
                            .toList();
        }

        /** Nobody asked stands before the first day. */
        private static LocalDate askedOn(ListedLine it) {
            LocalDate on = it.missing().askedOn();
            return on == null ? LocalDate.MIN : on;
        }

        private boolean isAskedFor(ListedLine it) {
            MissingLine line = it.missing();
            boolean isAsked = line.askedOn() != null;
            return (receiver.isBlank()
                            || it.receivers().stream().map(Receiver::key).anyMatch(receiver::equals))
                    && (kind.isBlank() || it.kind().equals(kind))
                    && (!state.equals(ASKED) || isAsked)
                    && (!state.equals(NOT_ASKED) || !isAsked)
                    && (line.what() + "\n" + line.whom())
                            .toLowerCase(Locale.ROOT)
                            .contains(plainWords().toLowerCase(Locale.ROOT));
        }

        /** A page of the lines. Where the line that a turn begins at has been answered since, the place in the list counts. */
        static Slice<ListedLine> page(List<ListedLine> lines, Turn turn, int limit) {
            if (turn.isStart()) {
                return slice(lines, turn, limit);
            }
            int at = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).missing().mark().equals(turn.key().getFirst()))
                    .findFirst()
                    .orElse(Math.clamp(turn.offset(), 0, lines.size()) - (turn.back() ? 0 : 1));
            return slice(
                    turn.back() ? lines.subList(0, at).reversed() : lines.subList(at + 1, lines.size()), turn, limit);
        }

        private static Slice<ListedLine> slice(List<ListedLine> found, Turn turn, int limit) {
            return Slice.of(
                    found.stream().limit(limit + 1L).toList(),
                    turn,
                    limit,
                    it -> List.of(it.missing().mark()));
        }
    }

    private static final int ROWS = 50;

    private final ShownHandovers shown;
    private final AskedLines asked;
    private final Clock clock;

    AskedPage(ShownHandovers shown, AskedLines asked, Clock clock) {
        this.shown = shown;
        this.asked = asked;
        this.clock = clock;
    }

    /**
     * @param missing how many things are missing in the whole run, also those that the filters leave out
     * @param unanswered how many of them somebody was asked about
     * @param receiver key of the one whose dossier is asked for; empty for all
     * @param kind of line that is asked for; empty for all
     * @param state code of whether somebody was asked; empty for both
     * @param receivers whose dossiers can be asked for
     * @param address of the list as it is shown
     */
    record Shown(
            HandoverRun run,
            int missing,
            long unanswered,
            List<ListedLine> rows,
            String words,
            String receiver,
            String kind,
            String state,
            String sort,
            List<Receiver> receivers,
            List<String> kinds,
            boolean isFiltered,
            SortHeading byWhat,
            SortHeading byWhom,
            SortHeading byAsked,
            ListFoot foot,
            boolean mayMark,
            String address,
            FormInput input)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance lines(
            @PathParam("run") UUID id,
            @BeanParam Search search,
            @QueryParam(ListAddress.TURN) @Nullable String cursor) {
        return show(
                seen(id),
                search,
                Cursor.turn(cursor, 1),
                FormInput.blank().with("spurgt", DanishDates.format(LocalDate.now(clock))));
    }

    private Seen seen(UUID id) {
        return shown.run(id).orElseThrow(HandoverProblems::noRun);
    }

    private Shown show(Seen seen, Search search, Turn turn, FormInput input) {
        UUID run = seen.run().id();
        List<ListedLine> lines = asked.listed(seen);
        List<ListedLine> found = search.among(lines);
        Slice<ListedLine> page = Search.page(found, turn, ROWS);
        ListAddress address = search.address(run);
        Sorting sorting = search.sorting();
        Set<String> kinds = lines.stream().map(ListedLine::kind).collect(Collectors.toSet());
        return new Shown(
                seen.run(),
                lines.size(),
                lines.stream().filter(it -> it.missing().askedOn() != null).count(),
                page.items(),
                search.plainWords(),
                search.receiver,
                search.kind,
                search.state,
                search.sortCode(),
                lines.stream()
                        .flatMap(it -> it.receivers().stream())
                        .distinct()
                        .sorted(DanishOrder.by(Receiver::name))
                        .toList(),
                ListedLine.kinds().stream().filter(kinds::contains).toList(),
                address.isFiltered(),
                sorting.heading("Mangler", Search.WHAT, address),
                sorting.heading("Spørg", Search.WHOM, address),
                sorting.headingOfNewest("Spurgt den", Search.ASKED, address),
                ListFoot.of(page, found.size(), "ting", "ting", address, Search.path(run) + ".csv"),
                asked.mayMark(seen),
                address.href(),
                input);
    }

    /** The same list as a file. */
    Response file(UUID id, Search search) {
        Csv file = new Csv("Mangler", "Type", "Spørg", "Spurgt den", "Mapper");
        search.among(asked.listed(seen(id))).stream()
                .limit(ListFoot.MOST_COUNTED)
                .forEach(it -> file.row(
                        it.missing().what(),
                        it.kind(),
                        it.missing().whom(),
                        it.missing().askedOn(),
                        it.receivers().stream().map(Receiver::name).collect(Collectors.joining(", "))));
        return file.answer("mangler.csv");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response mark(@PathParam("run") UUID id, @BeanParam Search search, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        Seen seen = seen(id);
        boolean remove = input.has("trin", "fjern");
        FormReader read = new FormReader(input);
        LocalDate on = remove ? null : read.day("spurgt");
        if (!remove) {
            read.require("spurgt", "Skriv den dag, der blev spurgt");
        }
        if (!read.errors().isEmpty()) {
            return refused(
                    seen,
                    search,
                    input.refused(
                            FormProblems.of("Intet er markeret", read.errors()).document()));
        }
        return switch (asked.mark(seen, input.values("linje"), on)) {
            case AskOutcome.Marked() -> Forms.done(search.address(id).href());
            case AskOutcome.Refused refused ->
                refused(seen, search, input.refused(AskProblems.of(refused).document()));
        };
    }

    private Response refused(Seen seen, Search search, FormInput refused) {
        return Forms.refused(refused, show(seen, search, Turn.START, refused));
    }
}
