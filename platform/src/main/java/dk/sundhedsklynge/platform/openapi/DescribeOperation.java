package dk.sundhedsklynge.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * What holds of an operation by its method, its parameters and what all services do alike: the tag of what is read, the refusals
 * it can answer, what has to be sent with it. Refusals of its own (most of 409 and 422) are those that the texts describe.
 */
final class DescribeOperation {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName CONSUMES = DotName.createSimple("jakarta.ws.rs.Consumes");
    private static final DotName ROLES = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final Set<DotName> ANSWERS = Set.of(
            DotName.createSimple("jakarta.ws.rs.core.Response"),
            DotName.createSimple("org.jboss.resteasy.reactive.RestResponse"));
    private static final String JSON = "application/json";
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final int LONGEST_KEY = 200;

    private final Methods methods;
    private final Descriptions descriptions;

    DescribeOperation(Methods methods, Descriptions descriptions) {
        this.methods = methods;
        this.descriptions = descriptions;
    }

    void complete(HttpMethod http, Operation operation) {
        MethodInfo method = operation.getOperationId() == null
                ? null
                : methods.of(operation.getOperationId()).orElse(null);
        if (method != null) {
            operation.setOperationId(Methods.shortId(method));
        }
        String id = String.valueOf(operation.getOperationId());
        if (operation.getDescription() == null) {
            operation.setDescription(descriptions.ofOperation(id));
        }
        operation.setSecurity(null);
        if (method != null && operation.getRequestBody() != null && mayLackBody(method)) {
            operation.getRequestBody().setRequired(false);
        }
        parameters(http, operation, id);
        Map<String, APIResponse> responses =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        if (method != null) {
            statedStatus(method, responses);
        }
        boolean answersItself =
                method != null && ANSWERS.contains(method.returnType().name());
        responses.forEach((status, response) -> answer(http, operation, status, response));
        if (answersItself && http != HttpMethod.GET) {
            responses.forEach((status, response) -> mayTell(status, response));
        }
        descriptions
                .ofRefusals(id)
                .forEach((status, text) -> responses.put(
                        status, OASFactory.createAPIResponse().description(text).content(Refusals.problem())));
        refusals(http, operation, method).forEach(it -> responses.putIfAbsent(it.code(), it.reference()));
        if (readsJson(http, responses)) {
            responses.put("304", Common.notModified());
        }
        operation.getResponses().setAPIResponses(responses);
    }

    /** Whether what it is sent, which is the parameter without an annotation of JAX-RS, may be left out. */
    private static boolean mayLackBody(MethodInfo method) {
        return method.parameters().stream()
                .filter(it -> it.declaredAnnotations().stream()
                        .noneMatch(annotation -> annotation.name().toString().startsWith("jakarta.ws.rs.")))
                .anyMatch(it -> it.type().hasAnnotation(NULLABLE));
    }

    /** The status of a method whose return type is no response. */
    private static void statedStatus(MethodInfo method, Map<String, APIResponse> responses) {
        AnnotationInstance stated = method.annotation(STATUS);
        if (stated != null && responses.containsKey("200")) {
            responses.put(String.valueOf(stated.value().asInt()), responses.remove("200"));
        }
        if (method.returnType().kind() == Type.Kind.VOID && responses.containsKey("201")) {
            // Nothing is created by it that anybody could read, and 204 is what is answered.
            responses.put("204", responses.remove("201"));
        }
    }

    private void parameters(HttpMethod http, Operation operation, String id) {
        List<Parameter> parameters = new ArrayList<>();
        if (operation.getParameters() != null) {
            parameters.addAll(operation.getParameters());
        }
        if (readsJson(http, operation.getResponses().getAPIResponses())) {
            parameters.add(Common.ifNoneMatch());
        }
        for (Parameter parameter : parameters) {
            if (parameter.getRef() != null) {
                continue;
            }
            String name = String.valueOf(parameter.getName());
            if (parameter.getDescription() == null) {
                parameter.setDescription(descriptions.ofParameter(id, name));
            }
            if (name.equals(KEY)) {
                parameter.setRequired(true);
                parameter.getSchema().minLength(1).maxLength(LONGEST_KEY);
            }
            // Whoever sends a key does it once; what has been read is then an extra care.
            if (name.equals(IF_MATCH) && parameters.stream().noneMatch(it -> KEY.equals(it.getName()))) {
                parameter.setRequired(true);
            }
        }
        operation.setParameters(parameters.isEmpty() ? null : parameters);
    }

    private static void answer(HttpMethod http, Operation operation, String status, APIResponse response) {
        if (status.startsWith("4") || status.startsWith("5")) {
            return;
        }
        if (response.getDescription() == null || response.getDescription().matches("[A-Z][A-Za-z ]*")) {
            response.setDescription(
                    switch (status) {
                        case "201" -> "Oprettet.";
                        case "204" -> "Gjort; svaret har intet indhold.";
                        default ->
                            http == HttpMethod.GET
                                    ? "Det, der blev spurgt efter."
                                    : "Gjort; svaret viser, hvordan det står nu.";
                    });
        }
        if (http == HttpMethod.GET && response.getContent() != null || isRequired(operation, IF_MATCH)) {
            response.addHeader("ETag", Common.etag());
        }
        if (has(operation, KEY)) {
            response.addHeader(
                    "Idempotent-Replayed",
                    Common.header("true, når svaret er det, som nøglen fik første gang.", Schema.SchemaType.STRING)
                            .required(false));
        }
    }

    /** What a method that makes its answer itself can say in it. */
    private static void mayTell(String status, APIResponse response) {
        if (status.equals("201")) {
            response.addHeader(
                    "Location",
                    Common.header("Hvor det, der blev oprettet, kan læses.", Schema.SchemaType.STRING)
                            .required(false));
        }
        if (status.startsWith("2")
                && (response.getHeaders() == null || !response.getHeaders().containsKey("ETag"))) {
            response.addHeader("ETag", Common.mayBeTagged());
        }
    }

    private static List<Refusals> refusals(HttpMethod http, Operation operation, @Nullable MethodInfo method) {
        List<Refusals> found =
                new ArrayList<>(List.of(Refusals.INVALID, Refusals.SIGN_IN, Refusals.UNEXPECTED, Refusals.UNAVAILABLE));
        boolean forRoles = method != null
                && (method.hasAnnotation(ROLES) || method.declaringClass().hasDeclaredAnnotation(ROLES));
        if (forRoles || http != HttpMethod.GET) {
            found.add(Refusals.FORBIDDEN);
        }
        if (http != HttpMethod.GET) {
            found.add(Refusals.ARCHIVED);
        }
        // A body names things that the caller may not know of.
        if (has(operation, In.PATH) || has(operation, "cooperation") || operation.getRequestBody() != null) {
            found.add(Refusals.NOT_FOUND);
        }
        if (operation.getResponses().getAPIResponses().values().stream().anyMatch(it -> it.getContent() != null)) {
            found.add(Refusals.NOT_ACCEPTABLE);
        }
        if (operation.getRequestBody() != null) {
            found.addAll(List.of(Refusals.TOO_SLOW, Refusals.TOO_LARGE, Refusals.UNSUPPORTED_FORMAT));
        }
        if (method != null
                && http != HttpMethod.GET
                && (method.hasAnnotation(CONSUMES) || method.declaringClass().hasDeclaredAnnotation(CONSUMES))
                && !found.contains(Refusals.UNSUPPORTED_FORMAT)) {
            found.add(Refusals.UNSUPPORTED_FORMAT);
        }
        if (has(operation, KEY)) {
            found.add(Refusals.NOT_POSSIBLE);
        }
        if (has(operation, IF_MATCH)) {
            found.add(Refusals.CHANGED_MEANWHILE);
        }
        if (isRequired(operation, IF_MATCH)) {
            found.add(Refusals.IF_MATCH_MISSING);
        }
        return found;
    }

    /** Whether it is a read whose answer has a tag that can be asked with; a file is no such thing. */
    private static boolean readsJson(HttpMethod http, Map<String, APIResponse> responses) {
        APIResponse ok = responses.get("200");
        return http == HttpMethod.GET
                && ok != null
                && ok.getContent() != null
                && ok.getContent().getMediaTypes().keySet().equals(Set.of(JSON));
    }

    private static boolean has(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(it -> parameter.equals(it.getName()));
    }

    private static boolean has(Operation operation, In place) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(it -> it.getIn() == place);
    }

    private static boolean isRequired(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(it -> parameter.equals(it.getName()) && Boolean.TRUE.equals(it.getRequired()));
    }
}
