package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.carry.CarryPage.FileRow;
import dk.sundhedsklynge.meetings.handover.carry.CarryPage.PartyAnswer;
import dk.sundhedsklynge.meetings.handover.carry.CarryPage.Shown;
import dk.sundhedsklynge.meetings.handover.dossier.Cover;
import dk.sundhedsklynge.meetings.handover.dossier.SumCheck;
import dk.sundhedsklynge.meetings.handover.run.DecisionFile;
import dk.sundhedsklynge.meetings.handover.run.DecisionFiles;
import dk.sundhedsklynge.meetings.handover.run.Decisions;
import dk.sundhedsklynge.meetings.handover.run.HandoverDecision.Form;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.shown.HandoverProblems;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.register.WindingUp;
import dk.sundhedsklynge.platform.attachment.AttachmentType;
import dk.sundhedsklynge.platform.attachment.FileCheck;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts together the page of the decision and of the winding up, for the pages that its forms are sent to. */
@ApplicationScoped
class ShownCarry {
    private final Archive archive;
    private final ChoicesOfDecision choices;
    private final Decisions decisions;
    private final DecisionFiles files;
    private final ShownHandovers shown;
    private final Register register;
    private final Caller caller;

    ShownCarry(
            Archive archive,
            ChoicesOfDecision choices,
            Decisions decisions,
            DecisionFiles files,
            ShownHandovers shown,
            Register register,
            Caller caller) {
        this.archive = archive;
        this.choices = choices;
        this.decisions = decisions;
        this.files = files;
        this.shown = shown;
        this.register = register;
        this.caller = caller;
    }

    /** A run that the caller may read. */
    HandoverRun seen(UUID id) {
        return shown.run(id).orElseThrow(HandoverProblems::noRun).run();
    }

    /** A run that the caller may carry out. */
    HandoverRun known(UUID id) {
        HandoverRun run = seen(id);
        if (caller.permission(run.cooperation(), Role.SECRETARIAT) != Permission.GRANTED) {
            throw CarryProblems.of(new CarryOutcome.Forbidden());
        }
        return run;
    }

    /** What its forms begin with. */
    FormInput begin(HandoverRun run) {
        return FormInput.blank()
                .with("form", Form.MEETING.code())
                .with("cutOff", DanishDates.format(run.cutOff()))
                .with("lateInvoicesUntil", DanishDates.format(run.lateInvoicesUntil()))
                .with("until", DanishDates.format(lateInvoicesUntil(run)));
    }

    private LocalDate lateInvoicesUntil(HandoverRun run) {
        return register.cooperation(run.cooperation())
                .map(Cooperation::windingUp)
                .map(WindingUp::lateInvoicesUntil)
                .orElse(run.lateInvoicesUntil());
    }

    /** @param file of the form of a file */
    Shown show(HandoverRun run, FormInput input, FormInput file) {
        Cooperation of = register.cooperation(run.cooperation()).orElseThrow();
        boolean carriedOut = of.windingUp() != null;
        String to = "/overdragelse/%s/udfoer".formatted(run.id());
        return new Shown(
                run,
                to,
                input,
                Arrays.stream(Form.values())
                        .map(it -> new FormOption(it.code(), it.label()))
                        .toList(),
                register.bodies().stream()
                        .filter(it -> it.cooperation().equals(of.id()))
                        .map((Body it) -> new FormOption(it.id(), it.name()))
                        .toList(),
                choices.documents(of.id()).stream()
                        .map(it -> new FormOption(it.id().toString(), it.name()))
                        .toList(),
                choices.persons(of.id()).stream()
                        .map(it -> new FormOption(it.id().toString(), it.name()))
                        .toList(),
                register.partiesOf(of).stream().map(PartyAnswer::new).toList(),
                List.of(new FormOption("ja", "Godkendt"), new FormOption("nej", "Ikke godkendt")),
                carriedOut ? archive.list(of.id()) : List.of(),
                carriedOut ? List.of() : state(run),
                of.windingUp() != null && of.windingUp().hasEnded(),
                carriedOut ? rows(run) : List.of(),
                carriedOut ? abouts(of.id()) : List.of(),
                AttachmentType.accepted(),
                FileCheck.LARGEST,
                file,
                to + "/filer",
                to + "/sene-fakturaer",
                to + "/arkiv");
    }

    /** How the newest rehearsal stands, which a secretary should know before carrying the handover out. */
    private List<Archive.Point> state(HandoverRun run) {
        Cover cover = shown.cover(run).orElse(null);
        if (cover == null) {
            return List.of(new Archive.Point("Mapperne er ikke dannet endnu", false, "/overdragelse/" + run.id()));
        }
        SumCheck.Result result = cover.check().result();
        int missing = cover.missing().size();
        return List.of(
                new Archive.Point(
                        "Kontrolsum: " + result.label(),
                        result == SumCheck.Result.AGREES,
                        "/overdragelse/%s/kontrol".formatted(run.id())),
                new Archive.Point(
                        missing == 0 ? "Intet mangler" : DanishNumbers.format(missing) + " ting mangler",
                        missing == 0,
                        "/overdragelse/%s/mangler".formatted(run.id())));
    }

    private List<FileRow> rows(HandoverRun run) {
        return files.of(run.cooperation()).stream()
                .map((DecisionFile it) -> new FileRow(
                        it.name(),
                        it.about(),
                        DanishNumbers.formatBytes(it.size()),
                        it.sha256(),
                        it.addedBy(),
                        "/overdragelse/%s/udfoer/filer/%s".formatted(run.id(), it.id())))
                .toList();
    }

    /** What a file can be: the decision itself, or one of the answers that came. */
    private List<FormOption> abouts(String cooperation) {
        return Stream.concat(
                        Stream.of(new FormOption("", "Selve beslutningen")),
                        decisions.find(cooperation).map(AttachToDecision::answered).orElse(List.of()).stream()
                                .map(it -> new FormOption(it, "Svar fra " + it)))
                .toList();
    }
}
