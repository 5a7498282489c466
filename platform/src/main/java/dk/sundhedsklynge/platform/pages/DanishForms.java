package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;

/** How a template writes money, numbers, days and moments: {@code {project.granted.kr}}, {@code {decidedOn.inWords}}. */
@TemplateExtension
final class DanishForms {
    private DanishForms() {}

    /** {@code 1.234,56 kr.} */
    static String kr(Money money) {
        return danish(money) + " kr.";
    }

    /** {@code 1.234,56} or {@code −1.234,56}, for a column whose heading says that it holds kroner. */
    static String danish(Money money) {
        return DanishNumbers.format(money);
    }

    /** {@code 1.770}. */
    static String danish(Long number) {
        return DanishNumbers.format(number);
    }

    /** {@code 1.770}. */
    static String danish(Integer number) {
        return DanishNumbers.format(number);
    }

    /** {@code 30-05-2023}. */
    static String danish(LocalDate day) {
        return DanishDates.format(day);
    }

    /** {@code 30. maj 2023}. */
    static String inWords(LocalDate day) {
        return DanishDates.inWords(day);
    }

    /** {@code 30-05-2023 kl. 14.05}, Danish time. */
    static String danish(Instant moment) {
        return DanishDates.format(moment);
    }

    /** {@code 30. maj 2023 kl. 14.05}, Danish time. */
    static String inWords(Instant moment) {
        return DanishDates.inWords(moment);
    }
}
