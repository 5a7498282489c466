package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import java.util.List;

/** What is said to whoever is refused by the register. */
public final class RegisterProblems {
    private RegisterProblems() {}

    public static Problem unknownCooperation(String id) {
        return Problem.noCooperation(id);
    }

    public static Problem forbidden() {
        return Problem.forbidden("Kun samarbejdets sekretariat retter i registret. Bed sekretariatet om ændringen.");
    }

    public static Problem invalid(List<FieldError> errors) {
        return Problem.of(
                422, "invalid-fields", "Der er noget at rette", "Ret de felter, der er nævnt, og send igen.", errors);
    }

    static Problem unknownBody(String id) {
        return Problem.notFound("Registret kender intet organ '%s'; /bodies viser dem alle.".formatted(id));
    }

    static Problem unknownBodyType(String id) {
        return Problem.notFound("Registret kender ingen organtype '%s'; /body-types viser dem alle.".formatted(id));
    }

    static Problem unknownOrganisation() {
        return Problem.notFound("Registret kender ikke organisationen; /organisations viser dem alle.");
    }

    static Problem unknownMunicipality(String code) {
        return Problem.notFound(
                "Registret kender ingen kommune med koden '%s'; /parties viser dem alle.".formatted(code));
    }

    static Problem unknownCouncil(String id) {
        return invalid(List.of(new FieldError(
                "council", "Registret kender intet sundhedsråd '%s'; /cooperations viser dem alle.".formatted(id))));
    }

    static Problem councilOfAnotherRegion(Party municipality, Cooperation from, Cooperation council) {
        return invalid(List.of(new FieldError(
                "council",
                "%s hører til %s, og %s er i %s. Vælg et sundhedsråd i kommunens egen region."
                        .formatted(municipality.name(), from.regionName(), council.name(), council.regionName()))));
    }

    static Problem notOperator() {
        return Problem.forbidden("Kun driften retter inddelingen i sundhedsråd.");
    }

    static Problem shared() {
        return Problem.forbidden(
                "Organisationen er fælles for alle samarbejder og rettes kun af et sekretariat, der arbejder for alle.");
    }

    static Problem taken(String name) {
        return Problem.conflict(
                "name-taken",
                "Navnet er optaget",
                "Samarbejdet har allerede et organ med navnet '%s'. Vælg et andet navn.".formatted(name));
    }
}
