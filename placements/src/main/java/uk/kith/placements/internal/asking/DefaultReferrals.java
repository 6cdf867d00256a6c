package uk.kith.placements.internal.asking;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.NamedOthers;
import uk.kith.placements.api.Referrals;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.asking.NamesOfOthers;
import uk.kith.placements.engine.asking.ReferralText;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.searches.SearchRequests;

/** Referrals in the database. */
@UseCase
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER, Role.REVIEWING_OFFICER})
public class DefaultReferrals implements Referrals {

  /** As the recipient stands now; what it answered before is a row already. */
  private static final String KEEP_ANSWER =
      """
      insert into placements.referral_answer
             (id, authority, recipient_id, answer, answered_at, answered_by, home,
              weekly_fee_pence, reasons, accepted_reason)
      select gen_random_uuid(), authority, id, answer, ?, ?, home, weekly_fee_pence, reasons,
             accepted_reason
        from placements.referral_recipient where referral_id = ? and provider = ?
      """;

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject OpenSearches open;
  @Inject NamedOthers named;
  @Inject SearchRequests requests;
  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  private record Row(SearchId search, ReferralView referral, Recipient recipient) {}

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public String draft(SearchId search) {
    return text(open.get(search));
  }

  private String text(SearchView search) {
    return ReferralText.of(
        search.number(), requests.of(search, businessDate.today()), businessDate.today());
  }

  @Override
  @Once
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public ReferralId refer(SearchId search, List<String> providers) {
    SearchView view = open.require(search);
    Referral referral =
        new Referral(authority, search, text(view), providers, businessDate.today(), recording());
    em.persist(referral);
    em.flush();
    audit.record("referral-made", search, Map.of("referral", referral.id().toString()));
    return referral.id();
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void answer(SearchId search, RecordAnswer command) {
    SearchView view = open.get(search); // or it does not exist for the reader
    Referral referral = em.find(Referral.class, command.referral().value());
    if (referral == null || !referral.isFor(search)) {
      throw new NotFound(command.referral());
    }
    String keptWhy =
        named.keptWhy(
            NamesOfOthers.DECISION,
            view.children(),
            Stream.of(command.home(), command.reasons()).filter(Objects::nonNull).toList(),
            command.acceptance());
    Recording recording = recording();
    if (!referral.answer(command, keptWhy, recording)) {
      throw new NotFound(command.referral());
    }
    em.flush();
    sql.update(
        Map.of(),
        KEEP_ANSWER,
        recording.at(),
        recording.by(),
        command.referral(),
        command.provider().strip());
    audit.record(
        "referral-answered",
        search,
        Map.of("referral", command.referral().toString(), "answer", command.answer().name()));
  }

  @Override
  public List<ReferralView> listReferrals(SearchId search) {
    open.get(search); // or it does not exist for the reader
    return read(List.of(search)).getOrDefault(search, List.of());
  }

  @Override
  public Map<SearchId, List<ReferralView>> findReferrals(Collection<SearchId> searches) {
    return searches.isEmpty() ? Map.of() : read(searches);
  }

  private Map<SearchId, List<ReferralView>> read(Collection<SearchId> searches) {
    Map<UUID, List<Given>> given = given(searches);
    Map<ReferralId, List<Row>> rows = new LinkedHashMap<>();
    sql.list(
            "select r.id as referral, r.search_id, r.text, r.made_on, r.made_by, p.* from"
                + " placements.referral r join placements.referral_recipient p on p.referral_id ="
                + " r.id where r.authority = ? and r.search_id = any(?)"
                + seenChildren.andNobodyRestrictedIn("r.search_id")
                + " order by r.made_at desc, r.id, p.provider",
            row -> read(row, given),
            authority.code(),
            searches)
        .forEach(
            row -> rows.computeIfAbsent(row.referral().id(), id -> new ArrayList<>()).add(row));
    return rows.values().stream()
        .collect(
            Collectors.groupingBy(
                each -> each.get(0).search(),
                Collectors.mapping(DefaultReferrals::joined, Collectors.toList())));
  }

  /** Every answer by recipient, the first one first. */
  private Map<UUID, List<Given>> given(Collection<SearchId> searches) {
    record Line(UUID recipient, Given given) {}
    return sql
        .list(
            "select a.* from placements.referral r"
                + " join placements.referral_recipient p on p.referral_id = r.id"
                + " join placements.referral_answer a on a.recipient_id = p.id"
                + " where r.authority = ? and r.search_id = any(?)"
                + seenChildren.andNobodyRestrictedIn("r.search_id")
                + " order by a.answered_at, a.id",
            row ->
                new Line(
                    Sql.uuid(row, "recipient_id"),
                    new Given(
                        Answer.valueOf(row.getString("answer")),
                        Sql.instant(row, "answered_at"),
                        row.getString("answered_by"),
                        Sql.findText(row, "home"),
                        row.getObject("weekly_fee_pence", Long.class),
                        Sql.findText(row, "reasons"))),
            authority.code(),
            searches)
        .stream()
        .collect(
            Collectors.groupingBy(
                Line::recipient, Collectors.mapping(Line::given, Collectors.toList())));
  }

  private static ReferralView joined(List<Row> rows) {
    ReferralView head = rows.get(0).referral();
    List<Recipient> recipients = rows.stream().map(Row::recipient).toList();
    return new ReferralView(
        head.id(),
        head.text(),
        head.madeOn(),
        head.madeBy(),
        recipients,
        timeToFirstAnswer(recipients));
  }

  private static @Nullable Duration timeToFirstAnswer(List<Recipient> recipients) {
    return recipients.stream()
        .map(recipient -> answeredAfter(recipient.sentAt(), recipient.answeredAt()))
        .filter(Objects::nonNull)
        .min(Duration::compareTo)
        .orElse(null);
  }

  private static @Nullable Duration answeredAfter(Instant sent, @Nullable Instant answered) {
    return answered == null ? null : Duration.between(sent, answered);
  }

  private static Row read(ResultSet row, Map<UUID, List<Given>> given) throws SQLException {
    String answer = Sql.findText(row, "answer");
    OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
    return new Row(
        new SearchId(Sql.uuid(row, "search_id")),
        new ReferralView(
            new ReferralId(Sql.uuid(row, "referral")),
            row.getString("text"),
            Sql.day(row, "made_on"),
            row.getString("made_by"),
            List.of(),
            null),
        new Recipient(
            row.getString("provider"),
            Sql.instant(row, "sent_at"),
            answer == null ? null : Answer.valueOf(answer),
            answered == null ? null : answered.toInstant(),
            Sql.findText(row, "home"),
            row.getObject("weekly_fee_pence", Long.class),
            Sql.findText(row, "reasons"),
            given.getOrDefault(Sql.uuid(row, "id"), List.of())));
  }

  private Recording recording() {
    return new Recording(clock.instant(), actor.get().name(), null);
  }
}
