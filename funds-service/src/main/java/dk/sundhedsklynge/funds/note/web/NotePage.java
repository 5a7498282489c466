package dk.sundhedsklynge.funds.note.web;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.note.AttachDocument;
import dk.sundhedsklynge.funds.note.AttachOutcome;
import dk.sundhedsklynge.funds.note.Attachment;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteDetails;
import dk.sundhedsklynge.funds.note.NoteDoubts;
import dk.sundhedsklynge.funds.note.NoteOrigin;
import dk.sundhedsklynge.funds.note.NotePreview;
import dk.sundhedsklynge.funds.note.NoteProblems;
import dk.sundhedsklynge.funds.note.OpeningsInForce;
import dk.sundhedsklynge.funds.note.ReadAttachment;
import dk.sundhedsklynge.funds.note.ReverseNote;
import dk.sundhedsklynge.funds.note.ReverseNoteOutcome;
import dk.sundhedsklynge.funds.note.ShownNotes;
import dk.sundhedsklynge.funds.note.ShownProjects;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.attachment.AttachmentType;
import dk.sundhedsklynge.platform.attachment.FileCheck;
import dk.sundhedsklynge.platform.attachment.SentFile;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** One thing that was entered by hand, with its history and its documents, and where it is taken back. */
@Path("/midler/noter/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class NotePage {
    private static final String REASON = "begrundelse";
    private static final String FILE = "fil";
    private static final String SEE = "tilbagefoer";
    private static final int LONGEST_REASON = 1_000;
    private static final String UNDONE = "Fortrudt lige efter registreringen";

    private final ShownNotes shown;
    private final NoteFormPage view;
    private final NoteDoubts doubts;
    private final OpeningsInForce openings;
    private final ReverseNote reverse;
    private final AttachDocument attach;
    private final ReadAttachment read;
    private final KnownRegister register;
    private final ShownProjects projects;
    private final Caller caller;
    private final SendOnce once;

    NotePage(
            ShownNotes shown,
            NoteFormPage view,
            NoteDoubts doubts,
            OpeningsInForce openings,
            ReverseNote reverse,
            AttachDocument attach,
            ReadAttachment read,
            KnownRegister register,
            ShownProjects projects,
            Caller caller,
            SendOnce once) {
        this.shown = shown;
        this.view = view;
        this.doubts = doubts;
        this.openings = openings;
        this.reverse = reverse;
        this.attach = attach;
        this.read = read;
        this.register = register;
        this.projects = projects;
        this.caller = caller;
        this.once = once;
    }

    /**
     * @param receipt what was just done, without a full stop; empty for nothing
     * @param correction what it says otherwise than the one that it replaced; null where it replaced none
     * @param largest bytes of a file that is taken
     * @param mayChange whether the reader can correct it, take it back and attach documents
     * @param inForce of an opening in force: what would be when it is taken back; of one that was taken back: what is; null for others
     * @param seen what taking it back would do; null before that is asked for
     * @param seeTo where that is asked for
     * @param leftInForce the same of a fund that the note left when it was corrected
     * @param undoTo where what was just entered is taken back; null for what replaced something, because then nothing would stand
     */
    record Shown(
            String cooperation,
            Version note,
            @Nullable NoteCorrection correction,
            List<Version> older,
            List<Version> newer,
            List<Document> documents,
            String receipt,
            boolean mayChange,
            boolean mayReadDocuments,
            String accepted,
            int largest,
            FormInput reversal,
            FormInput document,
            String attachTo,
            String reverseTo,
            String seeTo,
            NoteFormPage.@Nullable Seen seen,
            @Nullable InForce inForce,
            @Nullable InForce leftInForce,
            @Nullable String undoTo)
            implements TemplateInstance {}

    /**
     * @param fund in Danish
     * @param opening null when none of the fund is in force
     */
    record InForce(String fund, NotePreview.@Nullable OpeningInForce opening) {}

    /** @param facts what it says, in the order in which they are read */
    record Version(
            UUID id,
            String kind,
            String reference,
            String state,
            String badge,
            boolean reversed,
            List<Fact> facts,
            List<Line> lines,
            @Nullable UUID entry,
            @Nullable String warning) {}

    /**
     * @param href of what it names; null where that has no page
     * @param changed whether the version that the page is of says something else
     */
    record Fact(String name, String value, @Nullable String href, boolean changed) {
        Fact(String name, String value, @Nullable String href) {
            this(name, value, href, false);
        }

        Fact(String name, String value) {
            this(name, value, null);
        }

        Fact besides(List<Fact> others) {
            boolean compared = others.stream().anyMatch(it -> it.name.equals(name))
                    && !NoteCorrection.ABOUT_THE_VERSION.contains(name);
            return new Fact(name, value, href, compared && !others.contains(this));
        }
    }

    /** @param project null where the row names none, and one that the reader may not know */
    record Line(
            String holder,
            String period,
            String quantity,
            @Nullable ProjectName project,
            Money amount) {}

    record Document(String href, String name, String size, String addedBy, Instant addedAt) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance note(
            @PathParam("id") UUID id,
            @QueryParam("ny") @Nullable String isNew,
            @QueryParam("fortrudt") @Nullable String undone,
            @QueryParam(SEE) @Nullable String reversing) {
        String receipt = isNew != null
                ? "Registreret"
                : undone != null ? "Fortrudt. Det modsatte er bogført, så pengene står som før" : "";
        return page(id, receipt, FormInput.blank(), FormInput.blank(), reversing != null);
    }

    /** @param reversing whether it is shown what taking it back would do */
    private Shown page(UUID id, String receipt, FormInput reversal, FormInput document, boolean reversing) {
        ShownNotes.History history = shown.history(id).orElseThrow(NoteProblems::noSuchNote);
        Note note = history.note();
        boolean seesClosed = caller.maySeeClosed(note.cooperation());
        Map<UUID, ProjectName> named = projects.of(note.cooperation(), history.all());
        Version stands = version(note, seesClosed, named, note);
        boolean replacesNothing = history.all().stream().allMatch(one -> one.number() >= note.number());
        return new Shown(
                note.cooperation(),
                stands,
                history.all().stream()
                        .filter(one -> one.id().equals(note.origin().replaces()))
                        .findFirst()
                        .map(one -> NoteCorrection.of(version(one, seesClosed, named, one), stands))
                        .orElse(null),
                history.all().stream()
                        .filter(one -> one.number() < note.number())
                        .map(one -> version(one, seesClosed, named, note))
                        .toList(),
                history.all().stream()
                        .filter(one -> one.number() > note.number())
                        .map(one -> version(one, seesClosed, named, note))
                        .toList(),
                history.attachments().stream().map(NotePage::document).toList(),
                receipt,
                mayChange(note),
                seesClosed,
                AttachmentType.accepted(),
                FileCheck.LARGEST,
                reversal,
                document,
                "/midler/noter/" + id + "/dokumenter",
                "/midler/noter/" + id + "/tilbagefoer",
                "/midler/noter/" + id + "?" + SEE + "=ja#tilbagefoer",
                reversing && mayChange(note) ? view.reversal(note) : null,
                inForce(note),
                left(history).map(this::inForce).orElse(null),
                mayChange(note) && replacesNothing ? "/midler/noter/" + id + "/fortryd" : null);
    }

    /** The openings of a cooperation are the business of those who may enter one. */
    private @Nullable InForce inForce(Note note) {
        boolean concerned = OpeningsInForce.isInForce(note)
                || note.kind() == Note.Kind.OPENING && note.state() == Note.State.REVERSED;
        return concerned && caller.actsFor(note.cooperation(), null, Role.FINANCE, Role.SECRETARIAT)
                ? new InForce(FundNames.inWords(note.fund()), openings.without(note))
                : null;
    }

    /** The note that this one replaced, if that was of another fund. */
    private static Optional<Note> left(ShownNotes.History history) {
        return history.all().stream()
                .filter(one -> one.id().equals(history.note().origin().replaces()))
                .filter(one -> !one.fund().equals(history.note().fund()))
                .findFirst();
    }

    private boolean mayChange(Note note) {
        String party = note.kind() == Note.Kind.OPENING ? null : note.holder().party();
        return note.state() != Note.State.REVERSED
                && caller.actsFor(note.cooperation(), party, Role.FINANCE, Role.SECRETARIAT);
    }

    /** @param shown the one that the page is of; what another version says otherwise is marked */
    private Version version(Note note, boolean seesClosed, Map<UUID, ProjectName> named, Note shown) {
        List<Fact> same = note.equals(shown) ? List.of() : facts(shown, named);
        return new Version(
                note.id(),
                note.kind().label(),
                note.reference(),
                NoteWords.state(note),
                NoteWords.badge(note),
                note.state() == Note.State.REVERSED,
                facts(note, named).stream()
                        .map(fact -> note.equals(shown) ? fact : fact.besides(same))
                        .toList(),
                note.details() instanceof NoteDetails.Position position
                        ? position.lines().stream()
                                .map(line -> line(line, note, named))
                                .toList()
                        : List.of(),
                note.entry(),
                doubts.shown(note, seesClosed).warning());
    }

    private Line line(OrderedTerms.Line line, Note note, Map<UUID, ProjectName> named) {
        return new Line(
                NoteWords.holder(Holder.of(line.party(), line.label()), register),
                Objects.requireNonNullElse(line.period(), note.period()),
                OpeningRows.titleOf(line.quantity()) + (line.toYear() == null ? "" : " til " + line.toYear()),
                line.project() == null ? null : named.get(line.project()),
                line.amount());
    }

    private List<Fact> facts(Note note, Map<UUID, ProjectName> named) {
        List<Fact> facts = new ArrayList<>();
        NoteOrigin origin = note.origin();
        facts.add(new Fact(
                "Midler",
                FundNames.inWords(note.fund()),
                note.isOfCluster()
                        ? null
                        : ListAddress.of("/midler/noter")
                                .with("klynge", note.cooperation())
                                .with(NoteForm.FUND, note.fund())
                                .href()));
        if (note.kind() != Note.Kind.OPENING) {
            facts.add(new Fact("Part", NoteWords.holder(note.holder(), register)));
            facts.add(new Fact("Periode", note.period()));
        }
        if (note.details() instanceof NoteDetails.CarryOver(String to, NoteDetails.Answer answer)) {
            facts.add(new Fact("Overføres til", to));
            facts.add(new Fact("Svar", NoteWords.answer(answer)));
            facts.add(new Fact("Beløb", note.amount() == null ? "ikke oplyst" : kroner(note.amount())));
        } else if (note.amount() != null) {
            facts.add(new Fact("Beløb", kroner(note.amount())));
        }
        ProjectName project = note.project() == null ? null : named.get(note.project());
        if (project != null) {
            facts.add(new Fact("Projekt", project.shown(), "/projekter/" + project.id()));
        }
        facts.add(new Fact(dayName(note.kind()), DanishDates.inWords(note.countsFrom())));
        if (note.details() instanceof NoteDetails.Work(LocalDate doneOn)) {
            facts.add(new Fact("Arbejdet udført til og med", DanishDates.inWords(doneOn)));
        }
        facts.add(new Fact("Kilde", note.reference()));
        if (origin.line() != null) {
            facts.add(new Fact("Linje i dokumentet", String.valueOf(origin.line())));
        }
        facts.add(new Fact(NoteCorrection.ENTERED, onAndBy(note.enteredAt(), origin.enteredByName())));
        if (origin.onBehalf() != null && origin.cameOn() != null) {
            facts.add(new Fact(
                    "På vegne af",
                    "registreret af sekretariatet for %s; svaret kom %s (%s)"
                            .formatted(
                                    NoteWords.holder(note.holder(), register),
                                    DanishDates.inWords(origin.cameOn()),
                                    origin.onBehalf().label())));
        }
        if (origin.reason() != null) {
            facts.add(new Fact(NoteCorrection.WHY_CORRECTED, origin.reason()));
        }
        if (note.reversalReason() != null) {
            facts.add(new Fact(NoteCorrection.WHY_REVERSED, note.reversalReason()));
        }
        if (note.reversedAt() != null) {
            facts.add(new Fact(NoteCorrection.REVERSED, onAndBy(note.reversedAt(), note.reversedByName())));
        }
        return facts;
    }

    private static String onAndBy(Instant moment, @Nullable String name) {
        String when = DanishDates.inWords(moment);
        return name == null || name.isBlank() ? when : when + " af " + name;
    }

    private static String kroner(long ore) {
        return DanishNumbers.format(new Money(ore)) + " kr.";
    }

    private static String dayName(Note.Kind kind) {
        return switch (kind) {
            case ALLOTMENT_NOTE -> "Modtaget den";
            case VOUCHER -> "Betalt den";
            case OPENING -> "Gælder til og med";
            case CARRY_OVER_ANSWER -> "Svaret den";
        };
    }

    private static Document document(Attachment attachment) {
        return new Document(
                "/midler/noter/%s/dokumenter/%s".formatted(attachment.note(), attachment.id()),
                attachment.name(),
                attachment.size() < 1_024 ? attachment.size() + " byte" : attachment.size() / 1_024 + " KB",
                attachment.addedBy(),
                attachment.addedAt());
    }

    @POST
    @Path("/tilbagefoer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reverse(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                "/midler/noter/" + id + "/tilbagefoer",
                input,
                () -> reverse(id, input),
                it -> notReversed(id, input, it));
    }

    /** Takes back what was just entered by mistake. */
    @POST
    @Path("/fortryd")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response undo(@PathParam("id") UUID id) {
        ReverseNoteOutcome outcome = reverse.reverse(id, UNDONE);
        return outcome instanceof ReverseNoteOutcome.Reversed || outcome instanceof ReverseNoteOutcome.AlreadyReversed
                ? Forms.done("/midler/noter/" + id + "?fortrudt=ja")
                : notReversed(id, FormInput.blank(), NoteProblems.of(outcome));
    }

    private Response reverse(UUID id, FormInput input) {
        FormReader form = new FormReader(input);
        form.require(REASON, "Skriv, hvorfor det tilbageføres");
        String reason = form.text(REASON, LONGEST_REASON);
        if (!form.errors().isEmpty()) {
            return notReversed(id, input, FormProblems.of("Intet er tilbageført", form.errors()));
        }
        ReverseNoteOutcome outcome = reverse.reverse(id, reason);
        return outcome instanceof ReverseNoteOutcome.Reversed
                ? Forms.done("/midler/noter/" + id)
                : notReversed(id, input, NoteProblems.of(outcome));
    }

    private Response notReversed(UUID id, FormInput input, Problem problem) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, page(id, "", refused, FormInput.blank(), true));
    }

    @POST
    @Path("/dokumenter")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response attach(
            @PathParam("id") UUID id,
            @RestForm(FILE) @Nullable FileUpload file,
            @RestForm(SendOnce.FIELD) @Nullable String number) {
        return once.send(
                "/midler/noter/" + id + "/dokumenter",
                FormInput.blank()
                        .with(SendOnce.FIELD, number)
                        .with(FILE, file == null ? null : file.fileName() + " " + file.size()),
                () -> attach(id, file),
                it -> notAttached(id, it));
    }

    private Response attach(UUID id, @Nullable FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return notAttached(id, NoteProblems.of(new AttachOutcome.Unfit(new FileCheck.Empty()), FILE));
        }
        AttachOutcome outcome = attach.attach(id, file.fileName(), SentFile.read(file));
        return outcome instanceof AttachOutcome.Attached
                ? Forms.done("/midler/noter/" + id)
                : notAttached(id, NoteProblems.of(outcome, FILE));
    }

    private Response notAttached(UUID id, Problem problem) {
        FormInput refused = FormInput.blank().refused(problem.document());
        return Forms.refused(refused, page(id, "", FormInput.blank(), refused, false));
    }

    @GET
    @Path("/dokumenter/{document}")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response document(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        ReadAttachment.Content content = read.read(id, document).orElseThrow(NoteProblems::noSuchDocument);
        return SentFile.download(
                content.attachment().name(),
                content.attachment().type().mediaType(),
                content.bytes(),
                content.attachment().sha256());
    }
}
