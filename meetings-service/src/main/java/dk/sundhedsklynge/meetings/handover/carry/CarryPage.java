package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.run.HandoverDecision.Answer;
import dk.sundhedsklynge.meetings.handover.run.HandoverDecision.Form;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.shown.HandoverProblems;
import dk.sundhedsklynge.meetings.person.KeepPerson;
import dk.sundhedsklynge.meetings.register.Party;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.Problem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The decision that carries a handover out is registered here, and later the archive is made; both after being told what follows. */
@Path("/overdragelse/{run}/udfoer")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CarryPage {
    private static final String NEW_PERSON = "nyPerson";

    private final CarryOut carryOut;
    private final KeepPerson keepPerson;
    private final Archive archive;
    private final ChangeLateInvoices lateInvoices;
    private final ShownCarry shown;
    private final Register register;
    private final SendOnce once;

    CarryPage(
            CarryOut carryOut,
            KeepPerson keepPerson,
            Archive archive,
            ChangeLateInvoices lateInvoices,
            ShownCarry shown,
            Register register,
            SendOnce once) {
        this.carryOut = carryOut;
        this.keepPerson = keepPerson;
        this.archive = archive;
        this.lateInvoices = lateInvoices;
        this.shown = shown;
        this.register = register;
        this.once = once;
    }

    /**
     * @param points what must be done before the archive; empty before the handover is carried out
     * @param state how the newest rehearsal stands; empty once the handover is carried out
     * @param files of the decision
     * @param abouts what a file can be
     * @param accepted kinds of file that a browser offers
     * @param largest bytes of a file that is taken
     * @param attaching of the form of a file
     * @param fileTo where a file is sent
     * @param lateInvoicesTo where the last day of late invoices is sent
     * @param archiveTo where the wish for the archive is sent
     */
    record Shown(
            HandoverRun run,
            String to,
            FormInput input,
            List<FormOption> forms,
            List<FormOption> bodies,
            List<FormOption> documents,
            List<FormOption> persons,
            List<PartyAnswer> parties,
            List<FormOption> answers,
            List<Archive.Point> points,
            List<Archive.Point> state,
            boolean archived,
            List<FileRow> files,
            List<FormOption> abouts,
            String accepted,
            int largest,
            FormInput attaching,
            String fileTo,
            String lateInvoicesTo,
            String archiveTo)
            implements TemplateInstance {}

    /**
     * A file of the decision.
     *
     * @param about what it is, in words
     * @param size in words
     */
    record FileRow(String name, String about, String size, String sha256, String addedBy, String href) {}

    /** The fields of the answer of one party, by their names. */
    record PartyAnswer(Party party) {
        public String chosen() {
            return "svar-" + party.code();
        }

        public String how() {
            return "hvordan-" + party.code();
        }

        public String on() {
            return "dag-" + party.code();
        }
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@PathParam("run") UUID id) {
        HandoverRun run = shown.known(id);
        return show(run, shown.begin(run));
    }

    private Shown show(HandoverRun run, FormInput input) {
        return shown.show(run, input, FormInput.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response carryOut(@PathParam("run") UUID id, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        if (input.has("trin", "person")) {
            return withPerson(shown.known(id), input);
        }
        return once.send(
                "/overdragelse/" + id + "/udfoer",
                input,
                () -> carryOut(shown.known(id), input),
                it -> refused(shown.known(id), input, it));
    }

    private Response carryOut(HandoverRun run, FormInput input) {
        FormReader read = new FormReader(input);
        NewDecision decision = decision(run, input, read);
        if (!read.errors().isEmpty()) {
            return refused(run, input, FormProblems.of("Overdragelsen er ikke udført", read.errors()));
        }
        return switch (carryOut.carryOut(run.cooperation(), decision)) {
            case CarryOutcome.CarriedOut(HandoverRun done) ->
                Forms.done("/overdragelse/%s?udfoert=ja".formatted(done.id()));
            case CarryOutcome.Archived() -> throw new IllegalStateException("Nothing was to be archived");
            case CarryOutcome.Refused refused -> refused(run, input, CarryProblems.of(refused));
        };
    }

    /** The form as it was sent, with one more person to choose from, who is chosen. */
    private Response withPerson(HandoverRun run, FormInput input) {
        FormReader read = new FormReader(input);
        read.require(NEW_PERSON, "Skriv personens navn");
        String name = read.text(NEW_PERSON, 200);
        if (!read.errors().isEmpty()) {
            return refused(run, input, FormProblems.of("Personen er ikke tilføjet", read.errors()));
        }
        return switch (keepPerson.add(run.cooperation(), new KeepPerson.Details(name, null, null))) {
            case KeepPerson.Outcome.Saved(var added) -> {
                List<String> chosen = new ArrayList<>(input.values("persons"));
                chosen.add(added.id().toString());
                FormInput shownAgain = input.with("persons", chosen).with(NEW_PERSON, "");
                yield Forms.refused(shownAgain, show(run, shownAgain));
            }
            case KeepPerson.Outcome.UnknownCooperation _, KeepPerson.Outcome.NotFound _ ->
                throw HandoverProblems.noRun();
            case KeepPerson.Outcome.Forbidden _,
                    KeepPerson.Outcome.AppointedElsewhere _,
                    KeepPerson.Outcome.Changed _ -> throw CarryProblems.of(new CarryOutcome.Forbidden());
        };
    }

    /**
     * Also says all that the rules find wrong, so that nobody corrects a form twice. What is missing or cannot be read is said first;
     * what stands in the decision instead is of no account then.
     */
    private NewDecision decision(HandoverRun run, FormInput input, FormReader read) {
        read.require("form", "Vælg, hvordan der blev besluttet");
        Form form = Objects.requireNonNullElse(read.oneOf("form", List.of(Form.values()), Form::code), Form.MEETING);
        read.require("decidedOn", "Skriv dagen, der blev besluttet");
        LocalDate decidedOn = Objects.requireNonNullElse(read.day("decidedOn"), LocalDate.MAX);
        read.require("body", "Vælg, hvem der besluttede");
        read.require("caseNumber", "Skriv sagsnummeret i journalen");
        LocalDate cutOff = read.day("cutOff");
        LocalDate late = read.day("lateInvoicesUntil");
        List<PartyAnswer> answering = form == Form.WRITTEN ? answering(run, input) : List.of();
        List<Answer> answers =
                answering.stream().map(it -> answer(it, decidedOn, input, read)).toList();
        List<UUID> persons = ids(input.values("persons"), "persons", read);
        List<UUID> document =
                ids(input.value("document").isEmpty() ? List.of() : List.of(input.value("document")), "document", read);
        String item = read.text("item", 10);
        String caseNumber = read.text("caseNumber", 100);
        if (!input.has("forstaaet", "ja")) {
            read.wrong("forstaaet", "Sæt kryds ved, at du har læst, hvad der sker");
        }
        NewDecision decision = new NewDecision(
                form,
                decidedOn,
                input.value("body"),
                null,
                item.isEmpty() ? null : item,
                document.isEmpty() ? null : document.getFirst(),
                caseNumber,
                answers,
                input.has("silenceCounts", "ja"),
                cutOff,
                late,
                persons);
        carryOut.errors(run.cooperation(), decision)
                .forEach(it -> read.wrong(onThisPage(it.field(), answering), it.message()));
        return decision;
    }

    /** The parties that anything is written of. */
    private List<PartyAnswer> answering(HandoverRun run, FormInput input) {
        return register.cooperation(run.cooperation()).map(register::partiesOf).orElse(List.of()).stream()
                .map(PartyAnswer::new)
                .filter(it -> Stream.of(it.chosen(), it.how(), it.on())
                        .anyMatch(field -> !input.value(field).isBlank()))
                .toList();
    }

    private static Answer answer(PartyAnswer it, LocalDate decidedOn, FormInput input, FormReader read) {
        String party = it.party().displayName();
        read.require(it.chosen(), "Vælg, hvad %s svarede".formatted(party));
        read.require(it.how(), "Skriv, hvordan svaret fra %s kom".formatted(party));
        read.require(it.on(), "Skriv, hvornår svaret fra %s kom".formatted(party));
        LocalDate on = read.day(it.on());
        return new Answer(
                party,
                !input.has(it.chosen(), "nej"),
                read.text(it.how(), 200),
                Objects.requireNonNullElse(on, decidedOn));
    }

    /** Rules name a field of an answer by its place, as in {@code answers[0].how}. */
    private static String onThisPage(String field, List<PartyAnswer> answering) {
        for (int i = 0; i < answering.size(); i++) {
            PartyAnswer it = answering.get(i);
            String answer = "answers[%d].".formatted(i);
            if (field.startsWith(answer)) {
                return switch (field.substring(answer.length())) {
                    case "how" -> it.how();
                    case "on" -> it.on();
                    default -> it.chosen();
                };
            }
        }
        return field;
    }

    private static List<UUID> ids(List<String> written, String field, FormReader read) {
        List<UUID> ids = new ArrayList<>();
        for (String one : written) {
            try {
                ids.add(UUID.fromString(one));
            } catch (IllegalArgumentException e) {
                read.wrong(field, "Vælg en af mulighederne på listen");
            }
        }
        return ids;
    }

    private Response refused(HandoverRun run, FormInput input, Problem problem) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, show(run, refused));
    }

    @POST
    @Path("/sene-fakturaer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response changeLateInvoices(@PathParam("run") UUID id, MultivaluedMap<String, String> sent) {
        HandoverRun run = shown.known(id);
        FormInput input = FormInput.of(sent);
        FormReader read = new FormReader(input);
        read.require("until", "Skriv den sidste dag");
        LocalDate until = read.day("until");
        read.require("because", "Skriv hvorfor");
        String because = read.text("because", 1000);
        if (until == null || !read.errors().isEmpty()) {
            return refused(run, input, FormProblems.of("Dagen er ikke ændret", read.errors()));
        }
        return switch (lateInvoices.change(run.cooperation(), new LateInvoices(until, because))) {
            case ChangeLateInvoices.Outcome.Changed _ -> Forms.done("/overdragelse/%s/udfoer".formatted(run.id()));
            case ChangeLateInvoices.Outcome.Refused(var why) -> refused(run, input, CarryProblems.of(why));
        };
    }

    @POST
    @Path("/arkiv")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response archive(@PathParam("run") UUID id, MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send(
                "/overdragelse/" + id + "/udfoer/arkiv",
                input,
                () -> archive(shown.known(id), input),
                it -> refused(shown.known(id), input, it));
    }

    private Response archive(HandoverRun run, FormInput input) {
        FormReader read = new FormReader(input);
        if (!input.has("forstaaet", "ja")) {
            read.wrong("forstaaet", "Sæt kryds ved, at du har læst listen");
            return refused(run, input, FormProblems.of("Klyngen er ikke arkiveret", read.errors()));
        }
        return switch (archive.archive(run.cooperation())) {
            case CarryOutcome.Archived() -> Forms.done("/overdragelse/%s/udfoer".formatted(run.id()));
            case CarryOutcome.CarriedOut(HandoverRun done) ->
                throw new IllegalStateException("Nothing was to be carried out");
            case CarryOutcome.Refused refused -> refused(run, input, CarryProblems.of(refused));
        };
    }
}
