package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.kith.matching.api.Options;
import uk.kith.matching.api.RunView;
import uk.kith.placements.api.Considerations.Considered;

/**
 * Writes a stored run as {@link OptionsJson}, some hundreds of homes at a time, each read in a
 * transaction of its own: a slow reader holds no connection, and a national list no memory.
 */
@ApplicationScoped
class OptionsStream {

  private static final int BATCH = 500;

  /** Nothing before it in the object is text that people wrote. */
  private static final String ITEMS = "\"items\":[";

  @Inject Options options;
  @Inject Jsonb jsonb;

  void write(RunView run, Considered considered, OutputStream to) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    String around =
        jsonb.toJson(
            new OptionsJson(
                run.runId(),
                run.asOf(),
                run.policyVersion(),
                List.of(),
                run.splits(),
                OptionsJson.family(considered)));
    int inside = around.indexOf(ITEMS) + ITEMS.length();
    writer.write(around, 0, inside);
    String between = "";
    List<RunView.Home> homes = options.homesAfter(run.runId(), 0, BATCH);
    while (!homes.isEmpty()) {
      for (RunView.Home home : homes) {
        writer.write(between);
        writer.write(jsonb.toJson(OptionsJson.item(home.item())));
        between = ",";
      }
      int last = homes.get(homes.size() - 1).rank();
      homes = homes.size() < BATCH ? List.of() : options.homesAfter(run.runId(), last, BATCH);
    }
    writer.write(around, inside, around.length() - inside);
    writer.flush();
  }
}
