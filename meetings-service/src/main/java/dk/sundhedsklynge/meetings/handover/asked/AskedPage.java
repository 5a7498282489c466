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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is missing in the dossiers of a run, and the form on which the secretariat writes when it asked. */
@Path("/overdragelse/{run}/mangler")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AskedPage {
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
     * @param missing how many things are missing in the run, whatever is asked for
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
            @BeanParam AskedPageSearch search,
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

    private Shown show(Seen seen, AskedPageSearch search, Turn turn, FormInput input) {
        UUID run = seen.run().id();
        List<ListedLine> lines = asked.listed(seen);
        List<ListedLine> found = search.among(lines);
        Slice<ListedLine> page = AskedPageSearch.page(found, turn, ROWS);
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
                sorting.heading("Mangler", AskedPageSearch.WHAT, address),
                sorting.heading("Spørg", AskedPageSearch.WHOM, address),
                sorting.headingOfNewest("Spurgt den", AskedPageSearch.ASKED, address),
                ListFoot.of(page, found.size(), "ting", "ting", address, AskedPageSearch.path(run) + ".csv"),
                asked.mayMark(seen),
                address.href(),
                input);
    }

    /** The same list as a file. */
    Response file(UUID id, AskedPageSearch search) {
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
    public Response mark(
            @PathParam("run") UUID id, @BeanParam AskedPageSearch search, MultivaluedMap<String, String> sent) {
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

    private Response refused(Seen seen, AskedPageSearch search, FormInput refused) {
        return Forms.refused(refused, show(seen, search, Turn.START, refused));
    }
}
