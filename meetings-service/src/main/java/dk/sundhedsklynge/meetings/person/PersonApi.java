package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.Names;
import dk.sundhedsklynge.meetings.register.RegisterProblems;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.etag.ETags;
import dk.sundhedsklynge.platform.etag.IfMatch;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.security.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Persons over HTTP: names for everybody who may see a cooperation that knows the person, contact data for its secretariat. Every
 * read is in the audit trail.
 */
@Path("/api/meetings/v1/persons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "persons")
public class PersonApi {
    /** Empty, or with a domain of at least two parts. */
    private static final String EMAIL = "\\s*|[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+";

    /** Empty, or digits and spaces behind a plus that may be there. */
    private static final String PHONE = "\\s*|\\+?( *[0-9]){8,} *";

    private final Persons persons;
    private final KeepPerson keep;
    private final ErasePerson erase;
    private final AuditTrail audit;
    private final Caller caller;

    PersonApi(Persons persons, KeepPerson keep, ErasePerson erase, AuditTrail audit, Caller caller) {
        this.persons = persons;
        this.keep = keep;
        this.erase = erase;
        this.audit = audit;
        this.caller = caller;
    }

    /** A person in a list. */
    public record PersonRow(UUID id, String name) {}

    /** What is not known is null. */
    public record Contact(@Nullable String email, @Nullable String phone) {}

    /**
     * @param cooperations those that know the person and that the caller may see
     * @param contact null for whoever is not the secretariat of one of them
     */
    public record PersonView(
            UUID id,
            String name,
            List<String> cooperations,
            @Nullable Contact contact) {}

    public record NewPerson(
            @NotBlank(message = "Skriv samarbejdets id") String cooperation,

            @NotBlank(message = "Skriv personens navn") @Size(max = 200, message = "Højst 200 tegn")
            String name,

            @Nullable
            @Email(regexp = EMAIL, message = "Skriv en e-mailadresse som navn@kommune.dk")
            @Size(max = 254, message = "Højst 254 tegn")
            String email,

            @Nullable
            @Pattern(
                    regexp = PHONE,
                    message = "Skriv et telefonnummer med mindst 8 cifre, for eksempel +45 12 34 56 78")
            @Size(max = 40, message = "Højst 40 tegn")
            String phone) {}

    public record PersonEdit(
            @NotBlank(message = "Skriv personens navn") @Size(max = 200, message = "Højst 200 tegn")
            String name,

            @Nullable
            @Email(regexp = EMAIL, message = "Skriv en e-mailadresse som navn@kommune.dk")
            @Size(max = 254, message = "Højst 254 tegn")
            String email,

            @Nullable
            @Pattern(
                    regexp = PHONE,
                    message = "Skriv et telefonnummer med mindst 8 cifre, for eksempel +45 12 34 56 78")
            @Size(max = 40, message = "Højst 40 tegn")
            String phone) {}

    @GET
    @Operation(summary = "Personer efter navn, eventuelt kun et samarbejdes eller med en del af navnet")
    public Page<PersonRow> list(
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("q") @Nullable String q,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (cooperation != null) {
            caller.requireSee(cooperation);
        }
        Scope scope = cooperation == null ? caller.visible() : caller.visible().only(cooperation);
        Persons.After after =
                Cursor.read(cursor, 2, last -> new Persons.After(last.getFirst(), UUID.fromString(last.getLast())));
        List<Person.Named> found =
                persons.search(scope, q == null || q.isBlank() ? null : Names.kept(q), after, limit + 1);
        Page<PersonRow> page = Page.of(
                        found,
                        limit,
                        last -> Cursor.encode(last.name(), last.id().toString()))
                .map(it -> new PersonRow(it.id(), it.name()));
        audit.record(
                "persons-listed",
                "person",
                cooperation == null ? "all" : cooperation,
                cooperation,
                Map.of("shown", page.items().size()));
        return page;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "En person; kontaktoplysninger ser kun sekretariatet")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response get(@PathParam("id") UUID id) {
        Person person = persons.find(id).orElseThrow(PersonProblems::unknownPerson);
        PersonView view = view(person);
        if (view.cooperations().isEmpty()) {
            throw PersonProblems.unknownPerson();
        }
        audit.record("person-read", "person", id.toString(), null, Map.of("contact", view.contact() != null));
        return Response.ok(view).tag(ETags.of(person.version())).build();
    }

    @POST
    @Operation(summary = "Tilføj en person til et samarbejde (sekretariatet)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response add(@NotNull(message = "Send cooperation og name") @Valid NewPerson it) {
        Person added = kept(
                IfMatch.of(null),
                keep.add(it.cooperation(), new KeepPerson.Details(it.name(), it.email(), it.phone())));
        return Response.created(URI.create("/api/meetings/v1/persons/" + added.id()))
                .entity(view(added))
                .tag(ETags.of(added.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Ret en persons navn og kontaktoplysninger (sekretariatet, med If-Match)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull(message = "Send name, email og phone") @Valid PersonEdit it) {
        IfMatch read = IfMatch.of(ifMatch);
        Person edited = kept(read, keep.edit(id, read, new KeepPerson.Details(it.name(), it.email(), it.phone())));
        return Response.ok(view(edited)).tag(ETags.of(edited.version())).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Slet en person, der ikke længere har plads eller hverv (sekretariatet)")
    public void erase(@PathParam("id") UUID id) {
        switch (erase.erase(id)) {
            case ErasePerson.Outcome.Erased erased -> {}
            case ErasePerson.Outcome.NotFound unknown -> throw PersonProblems.unknownPerson();
            case ErasePerson.Outcome.Forbidden forbidden -> throw RegisterProblems.forbidden();
            case ErasePerson.Outcome.KnownElsewhere elsewhere -> throw PersonProblems.knownElsewhere();
            case ErasePerson.Outcome.InOffice inOffice -> throw PersonProblems.inOffice();
        }
    }

    private static Person kept(IfMatch read, KeepPerson.Outcome outcome) {
        return switch (outcome) {
            case KeepPerson.Outcome.Saved kept -> kept.person();
            case KeepPerson.Outcome.UnknownCooperation unknown ->
                throw RegisterProblems.unknownCooperation(unknown.cooperation());
            case KeepPerson.Outcome.NotFound unknown -> throw PersonProblems.unknownPerson();
            case KeepPerson.Outcome.Forbidden forbidden -> throw RegisterProblems.forbidden();
            case KeepPerson.Outcome.AppointedElsewhere elsewhere -> throw PersonProblems.appointedElsewhere();
            case KeepPerson.Outcome.Changed changed -> throw ETags.refusal(read);
        };
    }

    private PersonView view(Person it) {
        List<String> cooperations =
                persons.cooperations(it.id()).stream().filter(caller::maySee).toList();
        boolean isSecretariat = cooperations.stream().anyMatch(id -> caller.holds(id, Role.SECRETARIAT));
        return new PersonView(
                it.id(), it.name(), cooperations, isSecretariat ? new Contact(it.email(), it.phone()) : null);
    }
}
