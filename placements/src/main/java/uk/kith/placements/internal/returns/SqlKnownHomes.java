package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.ssda903.KnownHomes;
import uk.kith.placements.engine.ssda903.Row;
import uk.kith.placements.internal.returns.Db.Column;

/** Homes of the register by their number of Ofsted, in two queries for any number of them. */
@ApplicationScoped
class SqlKnownHomes {

  private static final String REGISTERED =
      """
      select h.id, h.kind, h.own, f.value::jsonb ->> 'urn' as urn,
             f.value::jsonb ->> 'status' as status, f.valid_until
        from placements.household_fact f
        join placements.household h on h.id = f.household_id
       where h.authority = ? and f.kind = 'registration' and f.superseded_at is null
         and f.value::jsonb ->> 'urn' = any(?)
      """;

  private static final String ADDRESSES =
      """
      select household_id, valid_from, valid_until, value::jsonb ->> 'postcode' as postcode
        from placements.household_fact
       where household_id = any(?) and kind = 'address' and superseded_at is null
      """;

  @Inject Db db;
  @Inject LocalAuthority authority;

  /** One row of a registration, under the number for which it was asked. */
  private record Registered(
      UUID id,
      HouseholdKind kind,
      boolean own,
      String urn,
      Registration.Status status,
      @Nullable LocalDate until) {}

  private record Key(String urn, UUID id) {}

  /** As recorded; the postcode may be none. */
  private record AddressOf(
      UUID id, LocalDate from, @Nullable LocalDate until, @Nullable String postcode) {}

  /** Those whose numbers stand in some episodes. */
  KnownHomes of(List<Row> episodes) {
    Set<String> urns = new TreeSet<>();
    for (Row row : episodes) {
      if (!row.value("URN").isEmpty()) {
        urns.add(row.value("URN"));
      }
    }
    if (urns.isEmpty()) {
      return KnownHomes.NONE;
    }
    Map<Key, List<Registered>> rows = new HashMap<>();
    db.list(
            REGISTERED,
            SqlKnownHomes::registered,
            authority.code(),
            Column.of("text", urns, urn -> urn))
        .forEach(
            row ->
                rows.computeIfAbsent(new Key(row.urn(), row.id()), key -> new ArrayList<>())
                    .add(row));
    Map<UUID, List<KnownHomes.At>> addresses = addresses(rows.keySet());
    Map<String, List<KnownHomes.KnownHome>> homes = new HashMap<>();
    rows.forEach(
        (key, theirs) ->
            homes
                .computeIfAbsent(key.urn(), urn -> new ArrayList<>())
                .add(home(theirs, addresses.getOrDefault(key.id(), List.of()))));
    return urn -> homes.getOrDefault(urn, List.of());
  }

  private Map<UUID, List<KnownHomes.At>> addresses(Set<Key> keys) {
    Map<UUID, List<KnownHomes.At>> addresses = new HashMap<>();
    for (AddressOf row :
        db.list(ADDRESSES, SqlKnownHomes::address, Column.of("uuid", keys, Key::id))) {
      String text = row.postcode();
      if (text != null) {
        Postcode.find(text)
            .ifPresent(
                postcode ->
                    addresses
                        .computeIfAbsent(row.id(), id -> new ArrayList<>())
                        .add(new KnownHomes.At(row.from(), row.until(), postcode)));
      }
    }
    return addresses;
  }

  private static KnownHomes.KnownHome home(List<Registered> rows, List<KnownHomes.At> addresses) {
    Registered any = rows.get(0);
    List<Registered> held =
        rows.stream().filter(row -> row.status() != Registration.Status.NONE).toList();
    LocalDate until =
        held.stream().anyMatch(row -> row.until() == null)
            ? null
            : held.stream()
                .map(Registered::until)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    return new KnownHomes.KnownHome(any.kind(), any.own(), addresses, until);
  }

  private static Registered registered(ResultSet row) throws SQLException {
    String status = row.getString("status");
    return new Registered(
        row.getObject("id", UUID.class),
        HouseholdKind.valueOf(row.getString("kind")),
        row.getBoolean("own"),
        row.getString("urn"),
        status == null ? Registration.Status.NOT_KNOWN : Registration.Status.valueOf(status),
        row.getObject("valid_until", LocalDate.class));
  }

  private static AddressOf address(ResultSet row) throws SQLException {
    return new AddressOf(
        row.getObject("household_id", UUID.class),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        row.getString("postcode"));
  }
}
