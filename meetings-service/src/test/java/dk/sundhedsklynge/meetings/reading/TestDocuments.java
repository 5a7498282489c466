package dk.sundhedsklynge.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.reading.report.Warning;
import dk.sundhedsklynge.meetings.register.Register;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents for the tests of the reader. */
public final class TestDocuments {
    public static final Path SAMPLES = Path.of("..", "deploy", "local", "src", "main", "resources", "samples");
    /** Published minutes, on machines that have them; no part of the project. */
    public static final Path PUBLISHED = Path.of("..", "..", "shared", "minutes");

    private static final ReadMinutes READER = new ReadMinutes(Register.ofReferenceData());

    private TestDocuments() {}

    static Reading reading(byte[] document) {
        return READER.read(document);
    }

    static Reading reading(String document) {
        return reading(document.getBytes(StandardCharsets.UTF_8));
    }

    public static Minutes minutes(String document) {
        Reading reading = reading(document);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).minutes();
    }

    static Reading.Refused refused(String document) {
        Reading reading = reading(document);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return (Reading.Refused) reading;
    }

    static String sample(String name) {
        try {
            return Files.readString(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (InputStream file = TestDocuments.class.getResourceAsStream("/minutes/" + name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole document around one item: its parts follow each other with a blank line between. */
    static String document(String... parts) {
        return """
                REFERAT Sundhedsklynge Lillebælt - Politisk niveau d. 13-10-2023

                Mødedato Fredag d. 13. oktober 2023 kl. 12:00

                Mødested Kolding

                Punkt 1: Velkomst

                %s
                """.formatted(String.join("\n\n", parts));
    }

    static ItemRecord item(String... parts) {
        return minutes(document(parts)).items().getFirst();
    }

    static ItemRecord item(Minutes minutes, int number) {
        return minutes.items().stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow();
    }

    static List<Warning> warnings(Minutes minutes, Warning.Kind kind) {
        return minutes.warnings().stream().filter(it -> it.kind() == kind).toList();
    }
}
