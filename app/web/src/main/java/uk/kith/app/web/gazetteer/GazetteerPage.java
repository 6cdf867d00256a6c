package uk.kith.app.web.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.list.TableTools;

/**
 * What is loaded, and the form that loads a directory.
 *
 * @param unfinished address of the load that is not finished; null when there is none
 * @param empty what is said where none is shown
 * @param any whether there are any to ask for
 */
public record GazetteerPage(
    @Nullable String unfinished,
    List<Loaded> loaded,
    String empty,
    boolean any,
    TableTools tools,
    Pager pager) {

  /**
   * One gazetteer.
   *
   * @param terminated sentence below the postcodes; null when none is terminated
   * @param leftOut rows left out, a sentence for each reason
   */
  public record Loaded(
      String source,
      String day,
      String by,
      String read,
      String postcodes,
      @Nullable String terminated,
      String sectors,
      List<String> leftOut) {}
}
