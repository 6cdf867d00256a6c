package uk.kith.app.subjectaccess;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.app.subjectaccess.AccessRequestView.State;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.HeldRecords;
import uk.kith.placements.api.HeldRecords.Held;
import uk.kith.placements.api.RecordHolds.Of;

/**
 * Requests for data, kept by information governance: recorded, prepared by {@link
 * AccessRequestJob}, handed out and closed. Nothing is handed out before it was checked who asks. A
 * request of a record of which the caller may not know is absent.
 */
@UseCase
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class AccessRequests {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String OF = "request";
  private static final int MOST_NAME = 500;
  private static final int MOST_WORDS = 2000;

  @Inject Sql sql;
  @Inject AccessRequestRows rows;
  @Inject HeldRecords records;
  @Inject AccessPolicy access;
  @Inject Jobs jobs;
  @Inject Jsonb jsonb;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  public List<AccessRequestView> list() {
    List<AccessRequestView> all = rows.list();
    audit.recordShown(
        "data-requests-listed", all.stream().map(AccessRequestView::record).toList(), Map.of());
    return all;
  }

  public AccessRequestView get(AccessRequestId id) {
    AccessRequestView view = find(id);
    audit.record("data-request-viewed", view.record(), Map.of(OF, id.toString()));
    return view;
  }

  private AccessRequestView find(AccessRequestId id) {
    return rows.find(id).orElseThrow(() -> new NotFound(id));
  }

  /**
   * Records a request; what is held is collected from then on.
   *
   * @param number of the record, or its id
   * @param askedByWhom who asked, and for whom
   * @throws Invalid when there is no such record, nothing is said, or the day is still to come
   */
  public AccessRequestId ask(Of of, String number, String askedByWhom, LocalDate receivedOn) {
    List<Invalid.FieldError> wrong = new ArrayList<>();
    Held held = records.find(of, number).orElse(null);
    if (held == null) {
      wrong.add(new Invalid.FieldError("number", "unknown", "There is no record with this number"));
    }
    check(wrong, "askedByWhom", askedByWhom, MOST_NAME, "Say who asked, and for whom");
    checkDay(wrong, "receivedOn", receivedOn, null);
    if (held == null || !wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
    AccessRequestId id = new AccessRequestId(UUID.randomUUID());
    sql.update(
        Map.of(),
        "insert into app.access_request (id, authority, kind, subject, asked_by_whom,"
            + " received_on, due_on, recorded_at, recorded_by, job)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        authority.code(),
        of,
        held.id(),
        askedByWhom.strip(),
        receivedOn,
        AccessDue.on(receivedOn, false),
        clock.instant(),
        actor.get().name(),
        jobs.submit(AccessRequestJob.KIND, id.toString()));
    audit.record("data-request-recorded", held.id(), Map.of(OF, id.toString()));
    return id;
  }

  /** Collects once more, in the sight of the caller; what was collected before is replaced. */
  public void collect(AccessRequestId id) {
    AccessRequestView view = open(id);
    if (view.state() == State.COLLECTING) {
      throw new Conflict("at-work", "What is held is being collected already");
    }
    change(view, view.version(), "job = ?", jobs.submit(AccessRequestJob.KIND, id.toString()));
    audit.record("data-collecting-asked", view.record(), Map.of(OF, id.toString()));
  }

  /** It was checked who asks. */
  public void prove(AccessRequestId id, long version, LocalDate on, String how) {
    AccessRequestView view = open(id);
    List<Invalid.FieldError> wrong = new ArrayList<>();
    check(wrong, "how", how, MOST_WORDS, "Say by what it was checked");
    checkDay(wrong, "on", on, null);
    refuse(wrong);
    change(
        view,
        version,
        "identity_on = ?, identity_how = ?, identity_by = ?",
        on,
        how.strip(),
        actor.get().name());
    audit.record("data-request-identity-checked", view.record(), Map.of(OF, id.toString()));
  }

  /**
   * Whoever asked was told that it takes up to two months longer.
   *
   * @throws Invalid when that was later than the day on which the answer was due
   */
  public void extend(AccessRequestId id, long version, LocalDate toldOn, String why) {
    AccessRequestView view = open(id);
    List<Invalid.FieldError> wrong = new ArrayList<>();
    check(wrong, "why", why, MOST_WORDS, "Say why it takes longer");
    checkDay(wrong, "toldOn", toldOn, view.receivedOn());
    if (toldOn.isAfter(AccessDue.on(view.receivedOn(), false))) {
      wrong.add(
          new Invalid.FieldError(
              "toldOn", "late", "They have to be told before the answer is due"));
    }
    refuse(wrong);
    change(
        view,
        version,
        "extended_on = ?, extended_why = ?, extended_by = ?",
        toldOn,
        why.strip(),
        actor.get().name());
    audit.record("data-request-extended", view.record(), Map.of(OF, id.toString()));
  }

  /**
   * A copy as it is kept.
   *
   * @param hidden records that were restricted against whoever collected it
   */
  private record Stored(String text, Set<UUID> hidden) {}

  /**
   * What was collected.
   *
   * @param format under which it leaves, for the trail
   * @throws Conflict {@code not-collected} when there is none; {@code collect-again} unless the
   *     caller may see all that could be seen by whoever collected it
   */
  public HeldCopy copy(AccessRequestId id, String format) {
    AccessRequestView view = find(id);
    if (!view.hasCopy()) {
      throw new Conflict("not-collected", "What is held is not collected");
    }
    Stored stored =
        sql.list(
                "select content, hidden from app.access_request_copy where request = ?",
                row ->
                    new Stored(
                        Packed.unpack(row.getBytes("content")),
                        Set.copyOf(List.of((UUID[]) row.getArray("hidden").getArray()))),
                id)
            .get(0);
    HeldCopy copy = jsonb.fromJson(stored.text(), HeldCopy.class);
    if ((copy.adopters() && !access.maySeeAdopters())
        || !stored.hidden().containsAll(access.restricted())) {
      throw new Conflict(
          "collect-again",
          "It was collected by somebody who may see more than you.\nMaybe collect it once more.");
    }
    audit.record("data-copy-taken", view.record(), Map.of(OF, id.toString(), "format", format));
    return copy;
  }

  /**
   * Records what was handed out.
   *
   * @param withheld what was kept back and why; may be empty
   * @throws Conflict {@code identity} when nobody checked who asks
   */
  public void handOut(
      AccessRequestId id, LocalDate on, String toWhom, String what, String withheld) {
    AccessRequestView view = open(id);
    if (view.identity() == null) {
      throw new Conflict(
          "identity", "Check first who asks: nothing is handed out before that is recorded");
    }
    List<Invalid.FieldError> wrong = new ArrayList<>();
    check(wrong, "toWhom", toWhom, MOST_NAME, "Say to whom, and how");
    check(wrong, "what", what, MOST_WORDS, "Say what was handed out");
    if (withheld.length() > MOST_WORDS) {
      wrong.add(tooLong("withheld", MOST_WORDS));
    }
    checkDay(wrong, "on", on, view.receivedOn());
    refuse(wrong);
    sql.update(
        Map.of(),
        "insert into app.access_request_handed_out (id, request, on_day, to_whom, what, withheld,"
            + " recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        id,
        on,
        toWhom.strip(),
        what.strip(),
        withheld.strip(),
        clock.instant(),
        actor.get().name());
    audit.record(
        "data-handed-out",
        view.record(),
        Map.of(OF, id.toString(), "withheld", Boolean.toString(!withheld.isBlank())));
  }

  /** It is answered, refused or withdrawn: the copy is destroyed. */
  public void close(AccessRequestId id, long version, String why) {
    AccessRequestView view = open(id);
    List<Invalid.FieldError> wrong = new ArrayList<>();
    check(wrong, "why", why, MOST_WORDS, "Say how it ended");
    refuse(wrong);
    Instant now = clock.instant();
    change(
        view,
        version,
        "closed_at = ?, closed_by = ?, closed_why = ?",
        now,
        actor.get().name(),
        why.strip());
    sql.update(Map.of(), "delete from app.access_request_copy where request = ?", id);
    audit.record("data-request-closed", view.record(), Map.of(OF, id.toString()));
  }

  private AccessRequestView open(AccessRequestId id) {
    AccessRequestView view = find(id);
    if (!view.isOpen()) {
      throw new Conflict("request-closed", "The request is closed");
    }
    return view;
  }

  private void change(
      AccessRequestView view, long version, String set, @Nullable Object... parameters) {
    List<@Nullable Object> all = new ArrayList<>(List.of(parameters));
    all.add(view.id());
    all.add(version);
    int changed =
        sql.update(
            Map.of(),
            "update app.access_request set version = version + 1, "
                + set
                + " where id = ? and version = ? and closed_at is null",
            all.toArray());
    if (changed == 0) {
      throw new Conflict(
          "version-moved-on", "Somebody else changed this request meanwhile. Read it again");
    }
  }

  private static void check(
      List<Invalid.FieldError> wrong, String field, String said, int most, String text) {
    if (said.isBlank()) {
      wrong.add(new Invalid.FieldError(field, "required", text));
    } else if (said.strip().length() > most) {
      wrong.add(tooLong(field, most));
    }
  }

  private static Invalid.FieldError tooLong(String field, int most) {
    return new Invalid.FieldError(field, "too-long", "At most " + most + " letters");
  }

  /**
   * @param first null when any day in the past will do
   */
  private void checkDay(
      List<Invalid.FieldError> wrong, String field, LocalDate day, @Nullable LocalDate first) {
    if (day.isAfter(LocalDate.ofInstant(clock.instant(), LONDON))) {
      wrong.add(new Invalid.FieldError(field, "future", "This day is still to come"));
    } else if (first != null && day.isBefore(first)) {
      wrong.add(new Invalid.FieldError(field, "early", "This is before the request was received"));
    }
  }

  private static void refuse(List<Invalid.FieldError> wrong) {
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
  }
}
