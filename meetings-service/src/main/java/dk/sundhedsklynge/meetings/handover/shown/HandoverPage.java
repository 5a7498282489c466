package dk.sundhedsklynge.meetings.handover.shown;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Change;
import dk.sundhedsklynge.meetings.handover.dossier.Cover;
import dk.sundhedsklynge.meetings.handover.dossier.Missing;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.part.Parts;
import dk.sundhedsklynge.meetings.handover.run.AskedMarks;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.run.OrderOutcome;
import dk.sundhedsklynge.meetings.handover.run.OrderRun;
import dk.sundhedsklynge.meetings.handover.run.RunKind;
import dk.sundhedsklynge.meetings.handover.run.UnansweredLines;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.Seen;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.DownloadName;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.report.Report;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The handover of the cluster that the reader looks at, or of all of them, and what the reader's councils were given. */
@Path("/overdragelse")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class HandoverPage {
    private final ShownHandovers shown;
    private final ClusterHandoversPage clusters;
    private final ExportHandover export;
    private final OrderRun order;
    private final AskedMarks asked;
    private final UnansweredLines unansweredLines;
    private final ChosenCooperation chosen;
    private final Register register;
    private final Clock clock;
    private final SendOnce once;

    HandoverPage(
            ShownHandovers shown,
            ClusterHandoversPage clusters,
            ExportHandover export,
            OrderRun order,
            AskedMarks asked,
            UnansweredLines unansweredLines,
            ChosenCooperation chosen,
            Register register,
            Clock clock,
            SendOnce once) {
        this.shown = shown;
        this.clusters = clusters;
        this.export = export;
        this.order = order;
        this.asked = asked;
        this.unansweredLines = unansweredLines;
        this.chosen = chosen;
        this.register = register;
        this.clock = clock;
        this.once = once;
    }

    /**
     * The cover of a run.
     *
     * @param cover null until all parts are there
     * @param parts what has come of each, in words
     * @param there how many of them are there
     * @param missing what is missing by whom to ask, who has most to answer first
     * @param days to the cut-off; negative behind it
     * @param unanswered how many things that are missing somebody was asked about
     * @param silent names of the receivers that have not answered every line; empty before the handover is carried out
     * @param isAcknowledged whether every receiver has answered every line
     * @param isCarriedOutNow whether the reader has just carried it out
     */
    record Run(
            HandoverRun run,
            String councils,
            @Nullable Cover cover,
            List<PartState> parts,
            long there,
            List<FundTable> funds,
            List<ToAsk> missing,
            List<HandoverRun> others,
            long days,
            long unanswered,
            List<String> silent,
            boolean isAcknowledged,
            boolean isCarriedOutNow,
            boolean mayOrder)
            implements TemplateInstance {}

    /** @param what each thing that is missing */
    record ToAsk(String whom, List<String> what) {}

    record PartState(String name, String state, boolean isThere) {}

    /** A table of the cover, with the names of the receivers. */
    record FundTable(Cover.FundTable table, List<FundRow> rows) {}

    record FundRow(Receiver receiver, int projects, Cover.Row row) {}

    /** A cluster that nothing was ordered for. */
    record None(Cooperation cluster, FormInput input, boolean mayOrder) implements TemplateInstance {}

    /** The form of a rehearsal with other dates. */
    record Order(String name, FormInput input) implements TemplateInstance {}

    /** A dossier with its versions. */
    record OneDossier(SeenDossier it, Report report, List<Integer> versions) implements TemplateInstance {}

    record Changes(HandoverRun run, @Nullable HandoverRun earlier, List<HandoverRun> others, List<Change> changes)
            implements TemplateInstance {}

    record Check(HandoverRun run, Cover cover) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance front(
            @BeanParam ClusterHandoversPage.Asked list, @QueryParam(ListAddress.TURN) @Nullable String cursor) {
        CooperationChoice one = chosen.get()
                .or(() -> chosen.visible().size() == 1
                        ? Optional.of(chosen.visible().getFirst())
                        : Optional.empty())
                .orElse(null);
        Cooperation cluster = one == null
                ? null
                : register.cooperation(one.id())
                        .filter(it -> it.kind() == Cooperation.Kind.HEALTH_CLUSTER)
                        .orElse(null);
        if (cluster == null) {
            return clusters.page(one == null ? chosen.shown() : List.of(one.id()), list, cursor);
        }
        List<HandoverRun> runs = shown.runsOf(cluster.id());
        return runs.isEmpty()
                ? new None(cluster, usual(cluster), shown.mayOrder(cluster.id()))
                : run(shown.seen(runs.getFirst()), runs, false);
    }

    @GET
    @Path("/{run}")
    @Operation(hidden = true)
    public TemplateInstance run(@PathParam("run") UUID id, @QueryParam("udfoert") @Nullable String carriedOut) {
        Seen seen = seen(id);
        return run(seen, shown.runsOf(seen.run().cooperation()), carriedOut != null);
    }

    private Run run(Seen seen, List<HandoverRun> others, boolean isCarriedOutNow) {
        Cover cover = shown.cover(seen).orElse(null);
        HandoverRun run = seen.run();
        boolean isCarriedOut = run.kind() == RunKind.CARRIED_OUT;
        List<String> silent = isCarriedOut ? unansweredLines.receivers(run.id()) : List.of();
        List<PartState> parts = List.of(
                new PartState("Møder", "klar", true),
                part("Midler", seen.came().get(Parts.Service.FUNDS)),
                part("Projekter", seen.came().get(Parts.Service.PROJECTS)));
        return new Run(
                run,
                String.join(" og ", run.membership().councils().values()),
                cover,
                parts,
                parts.stream().filter(PartState::isThere).count(),
                cover == null ? List.of() : tables(cover),
                cover == null ? List.of() : toAsk(cover.missing()),
                others,
                ChronoUnit.DAYS.between(LocalDate.now(clock), run.cutOff()),
                cover == null ? 0 : asked.unanswered(run.cooperation(), cover),
                silent,
                isCarriedOut && cover != null && silent.isEmpty(),
                isCarriedOutNow && isCarriedOut,
                shown.mayOrder(run.cooperation()));
    }

    private static PartState part(String name, Parts.@Nullable Came came) {
        if (came == null) {
            return new PartState(name, "venter på svar", false);
        }
        return came.isComplete()
                ? new PartState(name, "klar", true)
                : new PartState(name, "%d af %d dele er kommet".formatted(came.pieces(), came.of()), false);
    }

    private static List<ToAsk> toAsk(List<Missing> missing) {
        return missing.stream()
                .collect(groupingBy(Missing::whom, LinkedHashMap::new, mapping(Missing::what, toList())))
                .entrySet()
                .stream()
                .map(it -> new ToAsk(it.getKey(), it.getValue()))
                .sorted(comparing((ToAsk it) -> it.what().size()).reversed())
                .toList();
    }

    private static List<FundTable> tables(Cover cover) {
        return cover.funds().stream()
                .map(table -> new FundTable(
                        table,
                        table.rows().stream().map(row -> fundRow(cover, row)).toList()))
                .toList();
    }

    private static FundRow fundRow(Cover cover, Cover.Row row) {
        Cover.Content content = cover.contents().stream()
                .filter(it -> it.receiver().key().equals(row.receiver()))
                .findFirst()
                .orElseThrow();
        return new FundRow(content.receiver(), content.projects(), row);
    }

    @GET
    @Path("/proeve")
    @Operation(hidden = true)
    public TemplateInstance form(@QueryParam("klynge") @Nullable String cooperation) {
        Cooperation cluster = cluster(cooperation);
        return new Order(cluster.name(), usual(cluster));
    }

    @POST
    @Path("/proeve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response order(MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send("/overdragelse/proeve", input, () -> order(input));
    }

    private Response order(FormInput input) {
        Cooperation cluster = cluster(input.value("klynge"));
        FormReader read = new FormReader(input);
        OrderRun.Dates dates =
                new OrderRun.Dates(read.day("membersOn"), read.day("cutOff"), read.day("lateInvoicesUntil"));
        if (!read.errors().isEmpty()) {
            return refused(cluster, input, FormProblems.of("Prøven er ikke kørt", read.errors()));
        }
        return switch (order.rehearse(cluster.id(), dates)) {
            case OrderOutcome.Ordered(HandoverRun run) -> Forms.done("/overdragelse/" + run.id());
            case OrderOutcome.Refused refused -> refused(cluster, input, HandoverProblems.of(refused));
        };
    }

    private static Response refused(Cooperation cluster, FormInput input, Problem problem) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, new Order(cluster.name(), refused));
    }

    @POST
    @Path("/proeve-alle")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response orderAll(MultivaluedMap<String, String> sent) {
        return once.send("/overdragelse/proeve-alle", FormInput.of(sent), () -> {
            return switch (order.rehearseAll(OrderRun.Dates.USUAL)) {
                case OrderRun.AllOutcome.Ordered _ -> Forms.done("/overdragelse");
                case OrderRun.AllOutcome.None(var why) -> throw HandoverProblems.of(why);
            };
        });
    }

    private Cooperation cluster(@Nullable String id) {
        return register.cooperation(Objects.requireNonNullElse(id, ""))
                .filter(it -> shown.mayOrder(it.id()))
                .orElseThrow(() -> Problem.noCooperation(Objects.requireNonNullElse(id, "")));
    }

    private FormInput usual(Cooperation cluster) {
        return FormInput.blank()
                .with("klynge", cluster.id())
                .with("membersOn", DanishDates.format(order.lastDayWithMembers(cluster)))
                .with("cutOff", DanishDates.format(OrderRun.CUT_OFF))
                .with("lateInvoicesUntil", DanishDates.format(OrderRun.LATE_INVOICES_UNTIL));
    }

    @GET
    @Path("/{run}/sammenlign")
    @Operation(hidden = true)
    public TemplateInstance changes(@PathParam("run") UUID id, @QueryParam("med") @Nullable UUID with) {
        Seen seen = made(id);
        List<HandoverRun> others = shown.runsOf(seen.run().cooperation()).stream()
                .filter(it -> it.isMade() && !it.id().equals(id))
                .toList();
        HandoverRun earlier = others.stream()
                .filter(it -> with == null
                        ? it.number() < seen.run().number()
                        : it.id().equals(with))
                .findFirst()
                .orElse(null);
        return new Changes(seen.run(), earlier, others, earlier == null ? List.of() : shown.compare(seen, earlier));
    }

    @GET
    @Path("/{run}/kontrol")
    @Operation(hidden = true)
    public TemplateInstance check(@PathParam("run") UUID id) {
        Seen seen = made(id);
        return new Check(seen.run(), shown.cover(seen).orElseThrow(HandoverProblems::notMade));
    }

    @GET
    @Path("/{run}/hent")
    @Operation(hidden = true)
    public Response fetchAll(@PathParam("run") UUID id) {
        Seen seen = made(id);
        return file(
                export.filingPackage(seen),
                "application/zip",
                "Overdragelse, %s, %s %d.zip"
                        .formatted(
                                seen.run().membership().name(),
                                seen.run().kind().label().toLowerCase(Locale.of("da")),
                                seen.run().number()));
    }

    @GET
    @Path("/{run}/{receiver}")
    @Operation(hidden = true)
    public TemplateInstance dossier(
            @PathParam("run") UUID id,
            @PathParam("receiver") String receiver,
            @QueryParam("udgave") @Nullable Integer version) {
        SeenDossier it = shown.dossier(id, receiver, version).orElseThrow(HandoverProblems::noDossier);
        List<Integer> versions =
                IntStream.rangeClosed(1, it.dossier().newestVersion()).boxed().toList();
        return new OneDossier(it, ExportHandover.report(it), versions);
    }

    @GET
    @Path("/{run}/{receiver}/hent")
    @Operation(hidden = true)
    public Response fetch(
            @PathParam("run") UUID id,
            @PathParam("receiver") String receiver,
            @QueryParam("som") @Nullable String as,
            @QueryParam("udgave") @Nullable Integer version) {
        SeenDossier it = shown.dossier(id, receiver, version).orElseThrow(HandoverProblems::noDossier);
        String asked = Objects.requireNonNullElse(as, "pdf");
        String name = "%s, udgave %d"
                .formatted(it.dossier().stored().name(), it.dossier().stored().version());
        if (asked.equals("json")) {
            return file(
                    it.dossier().content().getBytes(StandardCharsets.UTF_8),
                    MediaType.APPLICATION_JSON,
                    name + ".json");
        }
        if (asked.equals("zip")) {
            return file(export.filingPackage(it), "application/zip", name + ".zip");
        }
        DossierFormat format = DossierFormat.of(asked).orElseThrow(() -> HandoverProblems.noFormat(asked));
        return file(export.file(it, format), format.mediaType(), name + "." + format.ending());
    }

    private static Response file(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", DownloadName.header(name))
                .build();
    }

    private Seen seen(UUID id) {
        return shown.run(id).orElseThrow(HandoverProblems::noRun);
    }

    private Seen made(UUID id) {
        Seen seen = seen(id);
        if (!seen.run().isMade()) {
            throw HandoverProblems.notMade();
        }
        return seen;
    }
}
