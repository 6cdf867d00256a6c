package uk.kith.sufficiency.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a scenario is made of. */
class ScenarioTest {

  /**
   * A plain forecast asks for orders as now before anybody asks for a scenario: with classes that
   * nobody has asked for yet, both ways round.
   */
  @Test
  void theFutureAsNowIsWholeWhateverIsAskedFirst() throws Exception {
    for (Class<?> first : List.of(Scenario.Permanence.class, Scenario.class)) {
      try (URLClassLoader loader =
          new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
        Class.forName(first.getName(), true, loader);
        Class<?> scenario = Class.forName(Scenario.class.getName(), true, loader);
        Object now = scenario.getField("AS_NOW").get(null);
        assertNotNull(scenario.getMethod("permanence").invoke(now), "first " + first);
      }
    }
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> all = new ArrayList<>();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String each : path.split(File.pathSeparator, -1)) {
      all.add(new File(each).toURI().toURL());
    }
    return all.toArray(new URL[0]);
  }
}
