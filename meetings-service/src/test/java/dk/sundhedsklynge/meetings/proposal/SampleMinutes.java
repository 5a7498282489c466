package dk.sundhedsklynge.meetings.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.meetings.effect.Competence;
import dk.sundhedsklynge.meetings.effect.Draft;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord;
import dk.sundhedsklynge.meetings.proposal.draft.MeetingIds;
import dk.sundhedsklynge.meetings.proposal.project.KnownProjects;
import dk.sundhedsklynge.meetings.proposal.project.NewProject;
import dk.sundhedsklynge.meetings.reading.Minutes;
import dk.sundhedsklynge.meetings.reading.TestDocuments;
import dk.sundhedsklynge.meetings.register.ClusterMatch;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.money.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Minutes as they are read, and what they would do. */
public final class SampleMinutes {
    public static final Register REGISTER = Register.ofReferenceData();

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{D([+-]\\d+)\\|([^}]*)}}");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 15);

    private SampleMinutes() {}

    /** The sample, and the minutes it is worded after where they are at hand. */
    public static Stream<Path> sampleAndPublished(String file) {
        return Stream.of(TestDocuments.SAMPLES.resolve(file), TestDocuments.PUBLISHED.resolve(file))
                .filter(Files::exists);
    }

    public static Proposed proposed(Path file) {
        return proposed(meeting(file), KnownProjects.NONE);
    }

    public static Proposed proposed(MeetingRecord meeting) {
        return proposed(meeting, KnownProjects.NONE);
    }

    public static Proposed proposed(MeetingRecord meeting, KnownProjects known) {
        return new Proposals(REGISTER).of(meeting, kept(meeting), known, Competence.DEFAULT);
    }

    public static MeetingIds kept(MeetingRecord meeting) {
        Map<Integer, List<UUID>> decisions = new HashMap<>();
        meeting.items()
                .forEach(item -> decisions.put(
                        item.number(),
                        item.decisions().stream()
                                .map(decision -> id(meeting.body(), meeting.heldOn(), item.number(), decision.line()))
                                .toList()));
        Map<Integer, UUID> items = new HashMap<>();
        meeting.items().forEach(item -> items.put(item.number(), id(meeting.body(), meeting.heldOn(), item.number())));
        return new MeetingIds(id(meeting.body(), meeting.heldOn()), items, decisions);
    }

    public static MeetingRecord meeting(Path file) {
        Minutes minutes = TestDocuments.minutes(text(file));
        String cooperation =
                ((ClusterMatch.Found) minutes.cluster()).cooperation().id();
        return new MeetingRecord(
                cooperation,
                cooperation + ":" + minutes.level().slug(),
                minutes.heldOn(),
                minutes.heldAt(),
                minutes.place(),
                minutes.title(),
                id(file),
                minutes.attendance(),
                minutes.items());
    }

    private static String text(Path file) {
        try {
            return PLACEHOLDER
                    .matcher(Files.readString(file))
                    .replaceAll(
                            found -> Matcher.quoteReplacement(day(found.group(2), Integer.parseInt(found.group(1)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String day(String form, int days) {
        LocalDate day = TODAY.plusDays(days);
        Locale danish = Locale.of("da", "DK");
        return switch (form) {
            case "dd-mm-yyyy" -> day.format(DateTimeFormatter.ofPattern("dd-MM-yyyy", danish));
            case "long" -> day.format(DateTimeFormatter.ofPattern("'d. 'd. MMMM yyyy", danish));
            default -> day.format(DateTimeFormatter.ofPattern("EEEE", danish));
        };
    }

    public static UUID id(Object... parts) {
        return UUID.nameUUIDFromBytes(List.of(parts).toString().getBytes(StandardCharsets.UTF_8));
    }

    public static Money kr(String kroner) {
        return Money.ofKroner(new BigDecimal(kroner));
    }

    public static List<Draft> all(Proposed proposed, EffectType type) {
        return proposed.effects().stream().filter(it -> it.type() == type).toList();
    }

    public static Draft only(Proposed proposed, EffectType type) {
        List<Draft> found = all(proposed, type);
        assertThat(found).as("%s in %s", type, proposed.effects()).hasSize(1);
        return found.getFirst();
    }

    public static UUID project(Proposed proposed, String name) {
        return proposed.newProjects().stream()
                .filter(it -> it.name().equals(name))
                .map(NewProject::id)
                .findFirst()
                .orElseThrow();
    }

    /** Parties that pay with their amounts, in kroner. */
    public static Map<String, BigDecimal> shares(Draft draft) {
        Map<String, BigDecimal> shares = new HashMap<>();
        List<Terms.Share> of = ((Terms.Commitment) draft.terms()).shares();
        assertThat(of).isNotNull();
        of.forEach(share -> shares.put(share.party(), share.amount().kroner()));
        return shares;
    }
}
