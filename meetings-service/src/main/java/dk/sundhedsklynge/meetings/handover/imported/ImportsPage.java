package dk.sundhedsklynge.meetings.handover.imported;

import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.SearchWords;
import dk.sundhedsklynge.platform.pages.SortHeading;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A council's secretariat takes a package of another installation; the dossiers that came in such packages. */
@Path("/overdragelse/modtag")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ImportsPage {
    private static final String PATH = "/overdragelse/modtag";
    private static final String FILE = "modtagne-mapper.csv";
    private static final String ALL = "alle";
    private static final int ROWS = 50;
    private static final Sorting NEWEST = new Sorting(ListImports.IMPORTED, true);

    private final ImportPackage importPackage;
    private final ListImports imports;
    private final RemoveImport removed;
    private final CouncilsOfCaller councils;
    private final ChosenCooperation chosen;

    ImportsPage(
            ImportPackage importPackage,
            ListImports imports,
            RemoveImport removed,
            CouncilsOfCaller councils,
            ChosenCooperation chosen) {
        this.importPackage = importPackage;
        this.imports = imports;
        this.removed = removed;
        this.councils = councils;
        this.chosen = chosen;
    }

    /** What the address asks for, as it was written; what cannot be read narrows nothing. */
    public static final class Asked {
        @QueryParam("q")
        @DefaultValue("")
        String words = "";

        @QueryParam("vis")
        @DefaultValue("")
        String which = "";

        @QueryParam(ListAddress.SORT)
        @Nullable
        String sort;

        private boolean olderToo() {
            return which.equals(ALL);
        }

        private String plainWords() {
            return SearchWords.plain(words);
        }

        private Sorting sorting() {
            return Sorting.read(sort, NEWEST, ListImports.COLUMNS.keySet());
        }

        private String sortCode() {
            return sorting().equals(NEWEST) ? "" : sorting().code();
        }

        private ListAddress address() {
            return ListAddress.of(PATH)
                    .with("q", plainWords())
                    .with("vis", olderToo() ? ALL : "")
                    .with(ListAddress.SORT, sortCode());
        }
    }

    /**
     * @param olderToo whether also those are shown that a newer one replaces
     * @param mayTake whether the reader may send a package
     * @param standsAt the page of the dossier that was sent and was made here; null for anything else
     * @param wasRemoved whether a rehearsal was removed just now
     */
    record Shown(
            List<ListImports.Listed> rows,
            SortHeading byReceiver,
            SortHeading byCluster,
            SortHeading byRun,
            SortHeading byImported,
            ListFoot foot,
            String words,
            boolean olderToo,
            String sort,
            boolean isFiltered,
            List<RemoveImport.Removed> removed,
            boolean mayTake,
            FormInput input,
            @Nullable String standsAt,
            boolean wasRemoved)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @BeanParam Asked asked,
            @QueryParam(ListAddress.TURN) @Nullable String cursor,
            @QueryParam("fjernet") @Nullable String removedNow) {
        return show(FormInput.blank(), null, asked, cursor, removedNow != null);
    }

    private List<String> cooperations() {
        return chosen.visible().stream().map(CooperationChoice::id).toList();
    }

    private ListImports.Filter filter(Asked asked) {
        return new ListImports.Filter(cooperations(), asked.plainWords(), asked.olderToo());
    }

    private Shown show(
            FormInput input, @Nullable String standsAt, Asked asked, @Nullable String cursor, boolean wasRemoved) {
        ListImports.Filter filter = filter(asked);
        Sorting sorting = asked.sorting();
        ListAddress address = asked.address();
        Slice<ListImports.Listed> found = imports.page(filter, sorting, Cursor.turn(cursor, SqlOrder.VALUES), ROWS);
        return new Shown(
                found.items(),
                sorting.heading("Mappe", ListImports.RECEIVER, address),
                sorting.heading("Fra", ListImports.CLUSTER, address),
                sorting.headingOfNewest("Kørsel", ListImports.RUN, address),
                sorting.headingOfNewest("Modtaget", ListImports.IMPORTED, address),
                ListFoot.of(found, imports.count(filter), "mappe", "mapper", address, PATH + "/" + FILE),
                asked.plainWords(),
                asked.olderToo(),
                asked.sortCode(),
                address.isFiltered(),
                removed.of(filter.cooperations()),
                filter.cooperations().stream().anyMatch(councils::takes),
                input,
                standsAt,
                wasRemoved);
    }

    @GET
    @Path("/" + FILE)
    @Operation(hidden = true)
    public Response file(@BeanParam Asked asked) {
        Csv file = new Csv("Mappe", "Fra", "Kørsel", "Udgave", "Modtaget", "Bemærkning", "Fingeraftryk");
        imports.page(filter(asked), asked.sorting(), Turn.START, ListFoot.MOST_COUNTED)
                .items()
                .forEach(it -> file.row(
                        it.receiver(),
                        it.from(),
                        it.runName(),
                        it.version(),
                        DanishDates.format(it.importedAt()),
                        it.isContradicted() ? "samme kørsel, andet indhold" : it.isOlder() ? "ældre udgave" : null,
                        it.sha256()));
        return file.answer(FILE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response take(@RestForm("fil") @Nullable FileUpload file) throws IOException {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return refused(ImportProblems.noFile(), null);
        }
        return switch (importPackage.take(file.uploadedFile())) {
            case ImportOutcome.Taken(var dossiers) -> Forms.done(PATH + "/" + dossiers.getFirst());
            case ImportOutcome.Known(var dossiers) -> Forms.done(PATH + "/" + dossiers.getFirst() + "?kendt=ja");
            case ImportOutcome.MadeHere here -> refused(ImportProblems.of(here), here.href());
            case ImportOutcome.Refused refused -> refused(ImportProblems.of(refused), null);
        };
    }

    private Response refused(Problem problem, @Nullable String standsAt) {
        FormInput refused = FormInput.blank().refused(problem.document());
        return Forms.refused(refused, show(refused, standsAt, new Asked(), null, false));
    }
}
