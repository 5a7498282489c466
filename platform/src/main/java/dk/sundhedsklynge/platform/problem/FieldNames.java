package dk.sundhedsklynge.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a caller calls the place where something is wrong, for example {@code lines[2].amount}. */
public final class FieldNames {
    private FieldNames() {}

    /** Where in the JSON; empty when it is no single field. */
    public static String of(JsonProcessingException unreadable) {
        StringBuilder name = new StringBuilder();
        if (unreadable instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                if (step.getFieldName() != null) {
                    name.append(name.isEmpty() ? "" : ".").append(step.getFieldName());
                } else if (step.getIndex() >= 0) {
                    name.append('[').append(step.getIndex()).append(']');
                }
            }
        }
        return name.toString();
    }

    /** Where a reader of JSON stands. */
    static String of(JsonStreamContext place) {
        JsonStreamContext around = place.getParent();
        String before = around == null ? "" : of(around);
        if (place.inArray()) {
            return before + "[" + place.getCurrentIndex() + "]";
        }
        if (place.inObject()) {
            return before + (before.isEmpty() ? "" : ".") + place.getCurrentName();
        }
        return before;
    }

    /** A field of the body without the method and the parameter it came through; else the parameter, as HTTP names it. */
    public static String of(ConstraintViolation<?> violation) {
        Annotation[][] annotations = {};
        String parameter = "";
        String field = "";
        for (Path.Node node : violation.getPropertyPath()) {
            // An index belongs to the list that the node before it names.
            String place = field + (node.getIndex() == null ? "" : "[" + node.getIndex() + "]");
            switch (node.getKind()) {
                case METHOD -> annotations = annotations(violation.getRootBeanClass(), node.as(Path.MethodNode.class));
                case PARAMETER -> parameter = parameter(annotations, node.as(Path.ParameterNode.class));
                case CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE, BEAN -> {}
                case PROPERTY -> field = place.isEmpty() ? node.getName() : place + "." + node.getName();
                case CONTAINER_ELEMENT -> field = place;
            }
        }
        return field.isEmpty() ? parameter : field;
    }

    private static String parameter(Annotation[][] annotations, Path.ParameterNode parameter) {
        int index = parameter.getParameterIndex();
        return Arrays.stream(index < annotations.length ? annotations[index] : new Annotation[0])
                .flatMap(FieldNames::written)
                .findFirst()
                .orElse(parameter.getName());
    }

    private static Stream<String> written(Annotation annotation) {
        return switch (annotation) {
            case QueryParam query -> Stream.of(query.value());
            case HeaderParam header -> Stream.of(header.value());
            default -> Stream.empty();
        };
    }

    /** The bean is a subclass made by the container, whose methods carry no annotations. */
    private static Annotation[][] annotations(Class<?> bean, Path.MethodNode method) {
        return Stream.<Class<?>>iterate(bean, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> declared(type, method).stream())
                .map(Method::getParameterAnnotations)
                .filter(all -> Arrays.stream(all).anyMatch(one -> one.length > 0))
                .findFirst()
                .orElse(new Annotation[0][]);
    }

    private static Optional<Method> declared(Class<?> type, Path.MethodNode method) {
        try {
            return Optional.of(type.getDeclaredMethod(
                    method.getName(), method.getParameterTypes().toArray(Class<?>[]::new)));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }
}
