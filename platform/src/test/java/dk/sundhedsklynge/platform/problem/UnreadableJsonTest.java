package dk.sundhedsklynge.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.money.Money;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request may hold, and what is said of all else. */
class UnreadableJsonTest {
    private enum Wood {
        OAK,
        BIRCH,
        PINE;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Order(
            String name,
            @Size(max = 1000) String reason,
            @Size(max = 1000) List<String> aliases,
            int position,
            BigDecimal length,
            boolean sold,
            Wood wood,
            LocalDate day,
            LocalTime at,
            Instant moment,
            UUID id,
            Money price,
            List<Integer> numbers,
            Part part) {}

    private record Part(Long count) {}

    private record Note(String name, @Size(max = 1000) String reason) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": 1} | name | Skriv en tekst i anførselstegn
            {"name": 1.5} | name | Skriv en tekst i anførselstegn
            {"name": false} | name | Skriv en tekst i anførselstegn
            {"name": {}} | name | Skriv en tekst i anførselstegn
            {"aliases": ["a", 2]} | aliases[1] | Skriv en tekst i anførselstegn
            {"position": "1"} | position | Skriv et helt tal uden anførselstegn, for eksempel 3
            {"position": ""} | position | Skriv et helt tal uden anførselstegn, for eksempel 3
            {"position": 1.5} | position | Skriv et helt tal uden anførselstegn, for eksempel 3
            {"position": true} | position | Skriv et helt tal uden anførselstegn, for eksempel 3
            {"position": 99999999999} | position | Tallet er for stort til feltet; skriv et mindre helt tal
            {"part": {"count": "7"}} | part.count | Skriv et helt tal uden anførselstegn, for eksempel 3
            {"sold": "true"} | sold | Skriv true eller false uden anførselstegn
            {"sold": 1} | sold | Skriv true eller false uden anførselstegn
            {"wood": "teak"} | wood | Skriv oak, birch eller pine
            {"wood": 0} | wood | Skriv oak, birch eller pine
            {"at": "et"} | at | Skriv et klokkeslæt som "13:00"
            {"moment": "i går"} | moment | Skriv et tidspunkt som "2026-01-31T08:00:00Z"
            {"id": "x"} | id | Skriv et id som "3f2a6c1e-8b4d-4c57-9e0a-d5b1f7a92c36"
            {"price": 12} | price | Skriv et beløb som {"amount": 1234.56, "currency": "DKK"}
            {"price": {"amount": 99999999999999999999, "currency": "DKK"}} | price | Beløbet er for stort; skriv højst 92.233.720.368.547.758,07 kr.
            {"numbers": 1} | numbers | Skriv en liste i kantede parenteser, [ og ]
            {"part": 1} | part | Skriv et objekt med felter i krøllede parenteser, { og }
            {"part": {"count": 1, "count": 1}} | part.count | Feltet står der mere end én gang; skriv det én gang""")
    void theFieldIsNamedWithWhatToWrite(String json, String field, String message) {
        assertThat(refused(json)).isEqualTo(new FieldError(field, message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000",
                "\\u0007",
                "\\u0085",
                "\\u200b",
                "a\\u200db",
                "\\ufeffa",
                "\\u202eabc",
                "\\u2066a\\u2069",
                "co\\u00adop",
                "a\\uffff",
                "\\ufdd0",
                "\\ud83d",
                "\\udb40\\udc41"
            })
    void aTextWithACharacterThatNobodySeesIsRefusedEverywhere(String text) {
        for (String field : List.of("name", "reason")) {
            FieldError error = refused("{\"%s\": \"%s\"}".formatted(field, text));
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.message()).startsWith("Teksten har et tegn, som ikke kan ses eller gemmes (U+");
        }
        assertThat(refused("{\"aliases\": [\"%s\"]}".formatted(text)).field()).isEqualTo("aliases[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\nb", "a\\r\\nb", "a\\tb", "a\\u2028b"})
    void onlyALongTextHasSeveralLines(String text) throws JsonProcessingException {
        assertThat(refused("{\"name\": \"%s\"}".formatted(text)).message())
                .isEqualTo("Skriv teksten på én linje, uden linjeskift og tabulator");
        assertThat(refused("{\"aliases\": [\"%s\"]}".formatted(text)).field()).isEqualTo("aliases[0]");
        assertThat(Json.ofRequests()
                        .readValue("{\"reason\": \"%s\"}".formatted(text), Note.class)
                        .reason())
                .hasSizeGreaterThan(2);
    }

    @Test
    void spacesAloneAreNoText() throws JsonProcessingException {
        assertThat(Json.ofRequests()
                        .readValue("{\"name\": \"\\u00a0 \\u2003\"}", Note.class)
                        .name())
                .isEmpty();
    }

    @Test
    void ordinaryTextsAreTakenAsTheyAre() throws JsonProcessingException {
        String text = "Ærø Sygehus – »Åben dør« co-op 😀 ½";

        assertThat(Json.ofRequests()
                        .readValue("{\"name\": \"%s\"}".formatted(text), Note.class)
                        .name())
                .isEqualTo(text);
    }

    /** What other services publish, and what is kept, is read as it was. */
    @Test
    void whatIsNoRequestIsReadAsBefore() throws JsonProcessingException {
        assertThat(Json.mapper().readValue("{\"name\": 1}", NameAlone.class).name())
                .isEqualTo("1");
        assertThat(Json.mapper()
                        .readValue("{\"name\": \"a\\nb\\u200b\"}", NameAlone.class)
                        .name())
                .isEqualTo("a\nb\u200b");
        assertThat(Json.mapper()
                        .readTree("{\"name\": 1, \"name\": 2}")
                        .path("name")
                        .asInt())
                .isEqualTo(2);
    }

    private record NameAlone(String name) {}

    private static FieldError refused(String json) {
        JsonProcessingException unreadable = catchThrowableOfType(
                JsonProcessingException.class, () -> Json.ofRequests().readValue(json, Order.class));
        assertThat(unreadable).as(json).isNotNull();
        return UnreadableJson.fieldError(unreadable).orElseThrow();
    }
}
