package dk.sundhedsklynge.platform.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The period that money is given for: a year, or a pool of several years from the first to the last, as 2022-2023. Text of
 * another form than {@link #PATTERN} is left to that.
 */
@Documented
@Constraint(validatedBy = YearOrPool.Order.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface YearOrPool {
    String PATTERN = "(19|20|21)[0-9]{2}(-(19|20|21)[0-9]{2})?";

    String ADVICE = "Skriv et år eller en pulje, 2022-2023";

    String message() default "Skriv puljens første år først, 2022-2023";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The last year of a pool comes after the first. */
    final class Order implements ConstraintValidator<YearOrPool, String> {
        @Override
        public boolean isValid(@Nullable String period, ConstraintValidatorContext context) {
            return period == null || isInOrder(period);
        }

        /** True also for what is no pool. */
        public static boolean isInOrder(String period) {
            return !period.contains("-")
                    || !period.matches(PATTERN)
                    || Years.of(period).filter(it -> it.first() < it.last()).isPresent();
        }
    }
}
