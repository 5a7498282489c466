package dk.sundhedsklynge.meetings.handover.shown;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.sundhedsklynge.meetings.handover.dossier.Comparison;
import dk.sundhedsklynge.meetings.handover.dossier.Cover;
import dk.sundhedsklynge.meetings.handover.dossier.Missing;
import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.meetings.handover.part.HandoverFiles;
import dk.sundhedsklynge.meetings.handover.part.Parts;
import dk.sundhedsklynge.meetings.handover.run.AskedMarks;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.run.RunKind;
import dk.sundhedsklynge.meetings.handover.run.UnansweredLines;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.Seen;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.register.WindingUp;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.report.Fact;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The handover of the cluster that the reader looks at, or of all of them, and what the reader's councils were given. */
@Path("/overdragelse")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class HandoverPage {
    /** As many are shown. */
    private static final int OBJECTIONS = 20;

    private final ShownHandovers shown;
    private final ClusterHandoversPage clusters;
    private final RehearsalDates dates;
    private final DecisionFacts decided;
    private final AskedMarks asked;
    private final UnansweredLines unansweredLines;
    private final Objections objections;
    private final ChosenCooperation chosen;
    private final Register register;
    private final Clock clock;

    HandoverPage(
            ShownHandovers shown,
            ClusterHandoversPage clusters,
            RehearsalDates dates,
            DecisionFacts decided,
            AskedMarks asked,
            UnansweredLines unansweredLines,
            Objections objections,
            ChosenCooperation chosen,
            Register register,
            Clock clock) {
        this.shown = shown;
        this.clusters = clusters;
        this.dates = dates;
        this.decided = decided;
        this.asked = asked;
        this.unansweredLines = unansweredLines;
        this.objections = objections;
        this.chosen = chosen;
        this.register = register;
        this.clock = clock;
    }

    /**
     * The cover of a run.
     *
     * @param cover null until all parts are there
     * @param decided what the decision says that carried it out; empty for a rehearsal
     * @param movedTo the last day for late invoices, where it was changed since; null where it was not
     * @param parts what has come of each, in words
     * @param files how many of the files that notes of funds name have come, in words; null when it says nothing
     * @param there how many of them are there
     * @param missing what is missing by whom to ask, who has most to answer first
     * @param days to the cut-off; negative behind it
     * @param unlike days that differ from those of the run that the cover compares with
     * @param rehearsals how many of the runs only tried it
     * @param objections of receivers, without an answer; the first of them
     * @param moreObjections how many are not shown
     * @param unanswered how many things that are missing somebody was asked about
     * @param silent names of the receivers that have not answered every line; empty before the handover is carried out
     * @param receivers how many there are, without what has no receiver
     * @param isAcknowledged whether every receiver has answered every line
     * @param isCarriedOutNow whether the reader has just carried it out
     */
    record Run(
            HandoverRun run,
            String councils,
            @Nullable Cover cover,
            List<Fact> decided,
            @Nullable LocalDate movedTo,
            List<PartState> parts,
            @Nullable String files,
            long there,
            List<FundTable> funds,
            List<ToAsk> missing,
            List<HandoverRun> others,
            List<Comparison.Difference> unlike,
            long rehearsals,
            List<Objections.Open> objections,
            int moreObjections,
            long days,
            long unanswered,
            List<String> silent,
            long receivers,
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

    /**
     * A cluster that nothing was ordered for.
     *
     * @param to where the form of its first rehearsal is sent
     */
    record None(Cooperation cluster, String to, FormInput input, boolean mayOrder) implements TemplateInstance {}

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
                ? new None(cluster, RehearsalPage.to(cluster), dates.usual(cluster), shown.mayOrder(cluster.id()))
                : run(shown.seen(runs.getFirst()), runs, false);
    }

    @GET
    @Path("/{run}")
    @Operation(hidden = true)
    public TemplateInstance run(@PathParam("run") UUID id, @QueryParam("udfoert") @Nullable String carriedOut) {
        Seen seen = shown.run(id).orElseThrow(HandoverProblems::noRun);
        return run(seen, shown.runsOf(seen.run().cooperation()), carriedOut != null);
    }

    private Run run(Seen seen, List<HandoverRun> others, boolean isCarriedOutNow) {
        Cover cover = shown.cover(seen).orElse(null);
        HandoverRun run = seen.run();
        boolean isCarriedOut = run.kind() == RunKind.CARRIED_OUT;
        List<String> silent = isCarriedOut ? unansweredLines.receivers(run.id()) : List.of();
        List<Objections.Open> open = isCarriedOut && seen.whole() ? objections.open(run.id()) : List.of();
        List<PartState> parts = List.of(
                new PartState("Møder", "klar", true),
                part("Midler", seen.came().get(Parts.Service.FUNDS)),
                part("Projekter", seen.came().get(Parts.Service.PROJECTS)));
        return new Run(
                run,
                String.join(" og ", run.membership().councils().values()),
                cover,
                decided.of(run, seen.whole(), true),
                movedTo(run),
                parts,
                cover == null
                        ? null
                        : shown.files(seen).map(HandoverPage::files).orElse(null),
                parts.stream().filter(PartState::isThere).count(),
                cover == null ? List.of() : tables(cover),
                cover == null ? List.of() : toAsk(cover.missing()),
                others,
                unlike(run, cover, others),
                others.stream().filter(it -> it.kind() == RunKind.REHEARSAL).count(),
                open.stream().limit(OBJECTIONS).toList(),
                Math.max(0, open.size() - OBJECTIONS),
                ChronoUnit.DAYS.between(LocalDate.now(clock), run.cutOff()),
                cover == null ? 0 : asked.unanswered(run.cooperation(), cover),
                silent,
                cover == null
                        ? 0
                        : cover.contents().stream()
                                .filter(it -> it.receiver().kind() != Receiver.Kind.NOBODY)
                                .count(),
                isCarriedOut && cover != null && silent.isEmpty(),
                isCarriedOutNow && isCarriedOut,
                shown.mayOrder(run.cooperation()));
    }

    private @Nullable LocalDate movedTo(HandoverRun run) {
        return register.cooperation(run.cooperation())
                .map(Cooperation::windingUp)
                .map(WindingUp::lateInvoicesUntil)
                .filter(it -> run.kind() == RunKind.CARRIED_OUT && !it.equals(run.lateInvoicesUntil()))
                .orElse(null);
    }

    private static List<Comparison.Difference> unlike(
            HandoverRun run, @Nullable Cover cover, List<HandoverRun> others) {
        return others.stream()
                .filter(it -> cover != null && Objects.equals(cover.comparedWith(), it.number()))
                .findFirst()
                .map(run::daysUnlike)
                .orElse(List.of());
    }

    private static PartState part(String name, Parts.@Nullable Came came) {
        if (came == null) {
            return new PartState(name, "venter på svar", false);
        }
        return came.isComplete()
                ? new PartState(name, "klar", true)
                : new PartState(name, "%d af %d dele er kommet".formatted(came.pieces(), came.of()), false);
    }

    private static String files(HandoverFiles.Arrived it) {
        return it.isAll()
                ? it.named() == 1 ? "1 fil er kommet" : "%d filer, alle er kommet".formatted(it.named())
                : "%d af %d filer er kommet, resten er på vej".formatted(it.here(), it.named());
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
}
