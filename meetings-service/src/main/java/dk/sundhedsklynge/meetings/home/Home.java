package dk.sundhedsklynge.meetings.home;

import dk.sundhedsklynge.meetings.handover.run.Dossiers;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers;
import dk.sundhedsklynge.meetings.headline.Headlines;
import dk.sundhedsklynge.meetings.home.Sentences.Sentence;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingSummary;
import dk.sundhedsklynge.meetings.meeting.ShownMeetings;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.KnownAmount;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.text.DanishOrder;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the first page. */
@ApplicationScoped
public class Home {
    /** Lov om ændring af sundhedsloven: health councils take over on the day after. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private final Register register;
    private final ShownMeetings meetings;
    private final Headlines headlines;
    private final Sentences sentences;
    private final ToDos toDos;
    private final Readiness readiness;
    private final ShownHandovers handovers;
    private final Deadlines deadlines;
    private final Caller caller;

    Home(
            Register register,
            ShownMeetings meetings,
            Headlines headlines,
            Sentences sentences,
            ToDos toDos,
            Readiness readiness,
            ShownHandovers handovers,
            Deadlines deadlines,
            Caller caller) {
        this.register = register;
        this.meetings = meetings;
        this.headlines = headlines;
        this.sentences = sentences;
        this.toDos = toDos;
        this.readiness = readiness;
        this.handovers = handovers;
        this.deadlines = deadlines;
        this.caller = caller;
    }

    /**
     * @param hasAccess whether the caller sees any cooperation
     * @param isCouncil whether the caller looks at councils and no cluster
     * @param clusters those that something is known of, the newest meeting first
     * @param dossiers what a council was given
     * @param awaited the clusters that hand over to a council and have given it nothing yet
     * @param toDos what waits for the reader
     * @param ends how long it is until the clusters end, and what each lacks
     * @param deadlines the next ones
     * @param today in words
     */
    public record Shown(
            boolean hasAccess,
            boolean isCouncil,
            List<Cluster> clusters,
            List<ShownHandovers.Given> dossiers,
            List<ShownHandovers.Awaited> awaited,
            List<ToDo> toDos,
            Ends ends,
            List<Deadlines.Deadline> deadlines,
            String today,
            @Nullable Sentence difference,
            @Nullable Sentence moved,
            @Nullable Sentence refused) {
        public boolean hasProjects() {
            return clusters.stream().anyMatch(it -> !it.projects().isEmpty());
        }

        /** The meetings of today. */
        public List<Deadlines.Deadline> meetingsToday() {
            return deadlines.stream()
                    .filter(it -> it.isToday() && it.href() != null)
                    .toList();
        }
    }

    /**
     * How long the clusters that are shown have, by the act or by the decision on their handover.
     *
     * @param days until none of them begins anything new; 0 or less from then on
     * @param last day on which one of them does, in words
     * @param from the day after, in words
     * @param isOne whether only one is shown
     * @param clusters what each lacks: the most first, last those that nobody knows of, in Danish order
     */
    public record Ends(long days, String last, String from, boolean isOne, List<Lacking> clusters) {}

    /**
     * @param missing how many matters stand open, or the newest run lacks; null where nothing does and nothing was rehearsed: only the
     *     dossiers say what money nobody has stated
     * @param href where they are listed; before the first run of the handover, where one is made; null for who may not make one
     */
    public record Lacking(
            String name,
            @Nullable Long missing,
            String what,
            @Nullable String href) {
        /** What a dossier lacks that a council was given. */
        static Lacking of(ShownHandovers.Given it) {
            Dossiers.Received given = it.dossier();
            return new Lacking(
                    it.from(),
                    given.missing(),
                    "i mappen til %s, kørsel %d, dannet %s"
                            .formatted(given.dossier().name(), given.number(), day(given.runMadeAt())),
                    "/overdragelse/%s/%s"
                            .formatted(given.dossier().run(), given.dossier().receiver()));
        }

        static Lacking of(ShownHandovers.Awaited it) {
            return new Lacking(it.from(), null, "overdragelsen er ikke prøvet endnu", null);
        }

        private static String day(Instant moment) {
            return DanishDates.inWords(LocalDate.ofInstant(moment, DanishDates.ZONE));
        }

        /** @param isSilent whether nothing was imported */
        static Lacking of(Cooperation it, Readiness.Missing missing, boolean isSilent) {
            Readiness.LastRun run = missing.lastRun();
            if (run != null) {
                return new Lacking(
                        it.name(),
                        run.missing(),
                        "i mapperne, kørsel %d, dannet %s".formatted(run.number(), day(run.madeAt())),
                        "/overdragelse/%s/mangler".formatted(run.run()));
            }
            boolean isUnknown = missing.all() == 0;
            String open = !isUnknown ? open(missing) : isSilent ? "intet er oplyst endnu" : "intet står åbent her";
            return new Lacking(
                    it.name(),
                    isUnknown ? null : missing.all(),
                    (open.isEmpty() ? "" : open + "; ") + "overdragelsen er ikke prøvet",
                    "/overdragelse?klynge=" + it.id());
        }

        private static String open(Readiness.Missing missing) {
            return Stream.of(
                            named(missing.proposals(), "forslag", "forslag"),
                            named(missing.refused(), "afvist virkning", "afviste virkninger"),
                            named(missing.questions(), "spørgsmål", "spørgsmål"),
                            named(missing.followUps(), "opgave", "opgaver"),
                            named(missing.minutes(), "referat ikke godkendt", "referater ikke godkendt"),
                            named(missing.differences(), "afvigelse", "afvigelser"))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private static String named(long number, String one, String many) {
            return number == 0 ? "" : number + " " + (number == 1 ? one : many);
        }
    }

    /**
     * @param publishedOn the day the money was published, when closed items have changed it since and the caller may not see
     *     those; null when it is as things stand
     * @param rest null while the ledger holds nothing of it
     */
    public record Cluster(
            String id,
            String name,
            @Nullable Held latest,
            @Nullable LocalDate publishedOn,
            @Nullable Rest rest,
            List<Running> projects) {}

    /**
     * The money of a cluster. What nobody stated is unknown, and so is a rest that needs it.
     *
     * @param uncommitted received less committed
     * @param unspent received less spent
     * @param reserved as printed: recommended by a body that may not grant, part of neither; null when nothing is
     */
    public record Rest(
            KnownAmount received,
            KnownAmount committed,
            KnownAmount spent,
            KnownAmount uncommitted,
            KnownAmount unspent,
            @Nullable String reserved) {
        static @Nullable Rest of(Headlines.@Nullable Fund fund) {
            if (fund == null || fund.isEmpty()) {
                return null;
            }
            return new Rest(
                    fund.received(),
                    fund.committed(),
                    fund.spent(),
                    fund.uncommitted(),
                    fund.unspent(),
                    fund.reserved().equals(Money.NONE) ? null : DanishNumbers.format(fund.reserved()));
        }
    }

    /** @param document null when the meeting was entered by hand */
    public record Held(
            LocalDate on,
            String date,
            String title,
            @Nullable UUID document) {}

    public record Running(UUID id, String name, String phase) {}

    /** @param chosen ids of cooperations that the caller may see */
    @Transactional
    Shown show(Collection<String> chosen) {
        List<Cooperation> mine = register.cooperations().stream()
                .filter(it -> chosen.contains(it.id()))
                .toList();
        List<String> ids = mine.stream().map(Cooperation::id).toList();
        List<String> closedToo = ids.stream().filter(caller::maySeeClosed).toList();
        Map<String, MeetingSummary> latest = latest(ids);
        Map<String, Headlines.Fund> funds = headlines.funds(ids, closedToo);
        Map<String, List<Running>> running = headlines.running(ids, closedToo).stream()
                .collect(Collectors.groupingBy(
                        Headlines.Project::cooperation,
                        Collectors.mapping(
                                it -> new Running(it.id(), it.name(), it.phase().label()), Collectors.toList())));
        List<Cluster> clusters = new ArrayList<>();
        for (Cooperation it : mine) {
            if (latest.containsKey(it.id()) || funds.containsKey(it.id()) || running.containsKey(it.id())) {
                clusters.add(
                        cluster(it, latest.get(it.id()), funds.get(it.id()), running.getOrDefault(it.id(), List.of())));
            }
        }
        clusters.sort((a, b) -> day(b).compareTo(day(a)));
        boolean isCouncil =
                !mine.isEmpty() && mine.stream().noneMatch(it -> it.kind() == Cooperation.Kind.HEALTH_CLUSTER);
        List<ShownHandovers.Given> dossiers = isCouncil ? handovers.received(ids) : List.of();
        List<ShownHandovers.Awaited> awaited = isCouncil ? handovers.awaited(ids, dossiers) : List.of();
        List<Cooperation> ending = isCouncil ? handingOver(dossiers, awaited) : mine;
        Set<String> told = clusters.stream().map(Cluster::id).collect(Collectors.toSet());
        return new Shown(
                !mine.isEmpty(),
                isCouncil,
                clusters,
                dossiers,
                awaited,
                toDos.of(ids),
                ends(ending, isCouncil ? lacking(dossiers, awaited) : lacking(mine, told, closedToo)),
                deadlines.of(mine, ending),
                DanishDates.inWords(deadlines.today()),
                sentences.difference(ids, closedToo).orElse(null),
                sentences.moved(ids).orElse(null),
                sentences.refused(ids).orElse(null));
    }

    private List<Cooperation> handingOver(List<ShownHandovers.Given> dossiers, List<ShownHandovers.Awaited> awaited) {
        return Stream.concat(
                        dossiers.stream().map(it -> it.dossier().cooperation()),
                        awaited.stream().map(ShownHandovers.Awaited::cooperation))
                .distinct()
                .flatMap(it -> register.cooperation(it).stream())
                .toList();
    }

    /** @param ending whose last days concern the reader, and others */
    private Ends ends(List<Cooperation> ending, List<Lacking> lacking) {
        List<Cooperation> clusters = ending.stream()
                .filter(it -> it.kind() == Cooperation.Kind.HEALTH_CLUSTER)
                .toList();
        LocalDate last = clusters.stream()
                .map(it -> it.cutOff().orElse(LAST_DAY))
                .max(Comparator.naturalOrder())
                .orElse(LAST_DAY);
        LocalDate from = last.plusDays(1);
        return new Ends(
                ChronoUnit.DAYS.between(deadlines.today(), from),
                DanishDates.inWords(last),
                DanishDates.inWords(from),
                clusters.size() == 1,
                lacking);
    }

    private static List<Lacking> lacking(List<ShownHandovers.Given> dossiers, List<ShownHandovers.Awaited> awaited) {
        return inOrder(Stream.concat(
                dossiers.stream().map(Lacking::of), awaited.stream().map(Lacking::of)));
    }

    /** @param told those that something is known of */
    private List<Lacking> lacking(List<Cooperation> mine, Set<String> told, List<String> closedToo) {
        List<Cooperation> clusters = mine.stream()
                .filter(it -> it.kind() == Cooperation.Kind.HEALTH_CLUSTER)
                .toList();
        Map<String, Readiness.Missing> missing =
                readiness.of(clusters.stream().map(Cooperation::id).toList(), closedToo);
        return inOrder(clusters.stream()
                .filter(it -> missing.containsKey(it.id()))
                .map(it -> Lacking.of(it, Objects.requireNonNull(missing.get(it.id())), !told.contains(it.id()))));
    }

    private static List<Lacking> inOrder(Stream<Lacking> all) {
        return all.sorted(Comparator.comparing(Lacking::missing, Comparator.nullsLast(Comparator.<Long>reverseOrder()))
                        .thenComparing(DanishOrder.by(Lacking::name)))
                .toList();
    }

    private Map<String, MeetingSummary> latest(List<String> ids) {
        Map<String, MeetingSummary> latest = new HashMap<>();
        meetings.latest(ids).forEach(meeting -> latest.put(meeting.cooperation(), meeting));
        return latest;
    }

    private static Cluster cluster(
            Cooperation it, @Nullable MeetingSummary latest, Headlines.@Nullable Fund fund, List<Running> running) {
        return new Cluster(
                it.id(),
                it.name(),
                latest == null ? null : held(latest),
                fund == null ? null : fund.publishedOn(),
                Rest.of(fund),
                running);
    }

    private static Held held(MeetingSummary latest) {
        LocalDate day = Objects.requireNonNull(latest.date(), "A meeting that was held has a day");
        return new Held(day, DanishDates.inWords(day), latest.title(), latest.document());
    }

    private static LocalDate day(Cluster cluster) {
        return cluster.latest() == null ? LocalDate.MIN : cluster.latest().on();
    }
}
