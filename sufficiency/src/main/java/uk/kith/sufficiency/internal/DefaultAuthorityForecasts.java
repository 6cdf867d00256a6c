package uk.kith.sufficiency.internal;

import static uk.kith.kernel.service.Role.ADMINISTRATOR;
import static uk.kith.kernel.service.Role.COMMISSIONER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;
import uk.kith.sufficiency.api.AuthorityForecast;
import uk.kith.sufficiency.api.AuthorityForecast.Beside;
import uk.kith.sufficiency.api.AuthorityForecast.Neighbours;
import uk.kith.sufficiency.api.AuthorityForecasts;
import uk.kith.sufficiency.engine.pooled.PooledModel;
import uk.kith.sufficiency.engine.pooled.YearlyTables;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Authority;
import uk.kith.sufficiency.internal.StoredTables.Loaded;

/** Published figures about areas, not about anybody: reading them asks for no role. */
@UseCase
public class DefaultAuthorityForecasts implements AuthorityForecasts {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Inject StoredTables stored;
  @Inject SqlNeighbours neighbours;
  @Inject BusinessDate businessDate;
  @Inject AuditTrail audit;

  @Override
  public Optional<Choices> findChoices(@Nullable Integer from) {
    return stored.find().map(loaded -> choices(loaded, from));
  }

  private Choices choices(Loaded loaded, @Nullable Integer from) {
    PooledModel model = loaded.model(year(loaded, from));
    List<AreaView> areas =
        new AuthorityForecastViews(model)
            .areas()
            .mapToObj(a -> area(model.tables().authorities().get(a)))
            .sorted(
                Comparator.comparing(AreaView::name).thenComparing(area -> area.authority().code()))
            .toList();
    return new Choices(
        areas,
        loaded.years().stream().sorted(Comparator.reverseOrder()).toList(),
        year(loaded, null));
  }

  private static AreaView area(Authority authority) {
    return new AreaView(new LocalAuthority(authority.code()), authority.name(), authority.region());
  }

  /** The newest 31 March that is over, or the oldest there is. */
  private int year(Loaded loaded, @Nullable Integer from) {
    if (from != null) {
      if (!loaded.years().contains(from)) {
        throw new Invalid(
            "from", "range", "The tables that are loaded cannot be forecast from the year " + from);
      }
      return from;
    }
    LocalDate today = businessDate.today();
    return loaded.years().stream()
        .filter(year -> !LocalDate.of(year, 3, 31).isAfter(today))
        .max(Comparator.naturalOrder())
        .orElse(loaded.years().get(0));
  }

  @Override
  public Optional<AuthorityForecast> findForecast(LocalAuthority area, @Nullable Integer from) {
    Optional<Loaded> found = stored.find();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Loaded loaded = found.get();
    PooledModel model = loaded.model(year(loaded, from));
    YearlyTables tables = model.tables();
    OptionalInt at = tables.findAuthority(area.code());
    if (at.isEmpty()) {
      return Optional.empty();
    }
    AuthorityForecastViews views = new AuthorityForecastViews(model);
    Authority authority = tables.authorities().get(at.getAsInt());
    return Optional.of(
        new AuthorityForecast(
            area,
            authority.name(),
            authority.region(),
            tables.lastYear(),
            views.missing(at.getAsInt()),
            views.series(at.getAsInt()),
            neighbours(area, authority, model, views),
            views.basis(loaded.tables(), at.getAsInt())));
  }

  private Neighbours neighbours(
      LocalAuthority area, Authority authority, PooledModel model, AuthorityForecastViews views) {
    List<Authority> all = model.tables().authorities();
    Optional<SqlNeighbours.Chosen> chosen = neighbours.find(area);
    if (chosen.isPresent()) {
      List<Beside> items = new ArrayList<>();
      for (LocalAuthority each : chosen.get().neighbours()) {
        model
            .tables()
            .findAuthority(each.code())
            .ifPresent(a -> items.add(beside(all.get(a), a, views)));
      }
      return new Neighbours(
          true, chosen.get().by(), LocalDate.ofInstant(chosen.get().at(), LONDON), byName(items));
    }
    String region = authority.region();
    List<Beside> items =
        region == null
            ? List.of()
            : views
                .areas()
                .filter(a -> region.equals(all.get(a).region()))
                .filter(a -> !all.get(a).code().equals(area.code()))
                .mapToObj(a -> beside(all.get(a), a, views))
                .toList();
    return new Neighbours(false, null, null, byName(items));
  }

  private static List<Beside> byName(List<Beside> items) {
    return items.stream().sorted(Comparator.comparing(Beside::name)).toList();
  }

  private static Beside beside(Authority authority, int at, AuthorityForecastViews views) {
    return new Beside(new LocalAuthority(authority.code()), authority.name(), views.series(at));
  }

  @Override
  @Once
  @AllowedRoles({COMMISSIONER, ADMINISTRATOR})
  public void chooseNeighbours(LocalAuthority area, List<LocalAuthority> chosen) {
    YearlyTables tables =
        stored
            .find()
            .map(Loaded::tables)
            .orElseThrow(() -> new Invalid("", "no-tables", "No yearly tables are loaded"));
    List<LocalAuthority> distinct = chosen.stream().distinct().toList();
    if (tables.findAuthority(area.code()).isEmpty()) {
      throw unknown(area);
    }
    for (LocalAuthority each : distinct) {
      if (each.equals(area)) {
        throw new Invalid("neighbours", "itself", "An authority is no neighbour of its own");
      }
      if (tables.findAuthority(each.code()).isEmpty()) {
        throw unknown(each);
      }
    }
    if (distinct.size() > MOST_NEIGHBOURS) {
      throw new Invalid("neighbours", "range", "Choose " + MOST_NEIGHBOURS + " at the most");
    }
    neighbours.choose(area, distinct);
    audit.record(
        "neighbours-chosen",
        null,
        Map.of("area", area.code(), "number", Integer.toString(distinct.size())));
  }

  private static Invalid unknown(LocalAuthority area) {
    return new Invalid("neighbours", "unknown", "The tables do not name " + area.code());
  }
}
