package uk.kith.app.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.kith.app.data.DataSources;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Role;

/**
 * Adds rows to {@code app.audit_event} on the connection of the current transaction. The database
 * refuses to change or delete them.
 */
@ApplicationScoped
public class AuditLog {

  private static final String INSERT =
      "insert into app.audit_event (id, authority, at, actor, roles, action, thing_type, thing_id,"
          + " details, request_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)";

  /** Codes and counts have no blanks; names, addresses and sentences do. */
  private static final Pattern CODE = Pattern.compile("\\S{0,200}");

  @Resource(lookup = DataSources.MAIN)
  DataSource dataSource;

  @Inject Clock clock;
  @Inject LocalAuthority authority;
  @Inject RequestId request;

  /** A list that told of some. */
  void appendShown(
      Actor actor, String action, Collection<? extends Id> shown, Map<String, String> details) {
    JsonObjectBuilder object = object(details).add("shown", shown.size());
    if (shown.size() <= AuditTrail.MOST_NAMED) {
      JsonArrayBuilder ids = Json.createArrayBuilder();
      shown.forEach(id -> ids.add(id.value().toString()));
      object.add("ids", ids);
    }
    write(actor, action, null, object.build().toString());
  }

  void append(Actor actor, String action, @Nullable Id thing, Map<String, String> details) {
    write(actor, action, thing, object(details).build().toString());
  }

  private void write(Actor actor, String action, @Nullable Id thing, String json) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement row = connection.prepareStatement(INSERT)) {
      row.setObject(1, UUID.randomUUID());
      row.setString(2, authority.code());
      row.setObject(3, OffsetDateTime.now(clock));
      row.setString(4, actor.name());
      row.setString(5, roles(actor));
      row.setString(6, action);
      if (thing == null) {
        row.setNull(7, Types.VARCHAR);
        row.setNull(8, Types.OTHER);
      } else {
        row.setString(7, kind(thing));
        row.setObject(8, thing.value());
      }
      row.setString(9, json);
      row.setObject(10, request.value());
      row.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot write the audit trail", e);
    }
  }

  /** {@code placement} for a {@code PlacementId}. */
  private static String kind(Id thing) {
    return thing.getClass().getSimpleName().replaceFirst("Id$", "").toLowerCase(Locale.ROOT);
  }

  private static String roles(Actor actor) {
    TreeSet<String> names = new TreeSet<>();
    actor.roles().stream().map(Role::id).forEach(names::add);
    return String.join(",", names);
  }

  private static JsonObjectBuilder object(Map<String, String> details) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    new TreeMap<>(details)
        .forEach(
            (key, value) -> {
              if (!CODE.matcher(value).matches()) {
                throw new IllegalArgumentException(
                    "the audit detail " + key + " is no code\nMaybe give an id, a code or a count");
              }
              object.add(key, value);
            });
    return object;
  }
}
