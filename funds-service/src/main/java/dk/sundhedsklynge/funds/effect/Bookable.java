package dk.sundhedsklynge.funds.effect;

import dk.sundhedsklynge.funds.order.Terms;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** An amount that sums can hold: at most {@link Terms#LARGEST_AMOUNT}, above or below zero. Null is let through. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Bookable.Limit.class)
public @interface Bookable {
    String message() default "Beløbet er større end noget, der kan bogføres; se efter, om kommaet er glemt";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares with the limit. */
    final class Limit implements ConstraintValidator<Bookable, Money> {
        @Override
        public boolean isValid(@Nullable Money amount, ConstraintValidatorContext context) {
            return amount == null || Math.abs(amount.ore()) <= Terms.LARGEST_AMOUNT;
        }
    }
}
