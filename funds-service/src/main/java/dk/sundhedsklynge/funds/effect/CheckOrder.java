package dk.sundhedsklynge.funds.effect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks whether an order has everything that its type needs, before it is kept. */
@ApplicationScoped
class CheckOrder {
    private final Validator validator;

    CheckOrder(Validator validator) {
        this.validator = validator;
    }

    /** In Danish, the first field that cannot be used and why, without its value; empty when the order can be done. */
    Optional<String> fault(EffectOrdered order) {
        return fault(order, "").or(() -> faultOfTerms(order));
    }

    /** The same of an effect whose access has changed. */
    Optional<String> fault(AccessChanged changed) {
        return fault(changed, "");
    }

    private Optional<String> faultOfTerms(EffectOrdered order) {
        if (!OrderedTerms.SHAPES.containsKey(order.type())) {
            return Optional.of("Feltet type nævner en virkning, som ikke kendes her.");
        }
        try {
            return fault(OrderedTerms.read(order.type(), order.terms()), "terms.");
        } catch (JsonMappingException e) {
            return Optional.of(said("terms" + path(e), "Værdien er af en forkert slags"));
        } catch (JsonProcessingException e) {
            return Optional.of(said("terms", "Indholdet kan ikke læses"));
        }
    }

    private <T> Optional<String> fault(T checked, String before) {
        return validator.validate(checked).stream()
                .min(Comparator.comparing((ConstraintViolation<T> it) -> String.valueOf(it.getPropertyPath())))
                .map(it -> said(before + it.getPropertyPath(), it.getMessage()));
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(at -> at.getFieldName() == null ? "[" + at.getIndex() + "]" : "." + at.getFieldName())
                .collect(Collectors.joining());
    }

    private static String said(String field, String fault) {
        return "Feltet %s kan ikke bruges: %s.".formatted(field, fault);
    }
}
