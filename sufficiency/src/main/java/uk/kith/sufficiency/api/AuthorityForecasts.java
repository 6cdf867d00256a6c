package uk.kith.sufficiency.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;

/**
 * Forecasts of any authority from the yearly tables of all: published figures, so that they tell of
 * no child and every role may read them.
 */
public interface AuthorityForecasts {

  /** An authority of the tables. */
  record AreaView(LocalAuthority authority, String name, @Nullable String region) {}

  /**
   * What there is to choose from.
   *
   * @param areas authorities with a count in the year, by name
   * @param years from whose 31 March can be forecast, newest first
   * @param usualYear the newest that is not after the business date, else the oldest
   */
  record Choices(List<AreaView> areas, List<Integer> years, int usualYear) {

    public Choices {
      areas = List.copyOf(areas);
      years = List.copyOf(years);
    }
  }

  /** Most neighbours of one authority. */
  int MOST_NEIGHBOURS = 20;

  /**
   * Empty while no table is loaded from which can be forecast.
   *
   * @param from the year whose authorities are listed; null for the usual one
   * @throws uk.kith.kernel.service.Invalid when the tables have no such year
   */
  Optional<Choices> findChoices(@Nullable Integer from);

  /**
   * Empty where the tables do not name the authority, or none is loaded.
   *
   * @param from the year from which; null for the usual one
   * @throws uk.kith.kernel.service.Invalid when the tables have no such year
   */
  Optional<AuthorityForecast> findForecast(LocalAuthority area, @Nullable Integer from);

  /**
   * Chooses whom an authority is compared with; none leaves it to the region.
   *
   * @throws uk.kith.kernel.service.Invalid naming what is none, too many or the authority itself
   */
  void chooseNeighbours(LocalAuthority area, List<LocalAuthority> neighbours);
}
