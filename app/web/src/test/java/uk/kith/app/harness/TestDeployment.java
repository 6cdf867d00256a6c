package uk.kith.app.harness;

import java.io.File;
import java.util.List;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import uk.kith.kernel.SampleData;
import uk.kith.kernel.Seeds;

/**
 * The real WAR as built, plus the test classes as one more module jar. Packages of tests that never
 * run in the server stay out, as their libraries do: wrong classes, architecture, browser.
 */
@ArquillianSuiteDeployment
public class TestDeployment {

  private static final List<String> OUTSIDE =
      List.of(
          "/fixtures/",
          "/app/architecture/",
          "/app/rules/",
          "/app/suites/",
          "/app/web/",
          "/META-INF/services/");

  @Deployment
  public static WebArchive house() {
    WebArchive war =
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("kith.war")));
    return war.addAsLibrary(harness());
  }

  /** The test classes, with their persistence unit, migrations and beans. */
  static JavaArchive harness() {
    return ShrinkWrap.create(ExplodedImporter.class, "harness.jar")
        .importDirectory(
            new File(System.getProperty("kith.testClasses")),
            path -> OUTSIDE.stream().noneMatch(path.get()::contains))
        .as(JavaArchive.class)
        .addClasses(Seeds.class, SampleData.class);
  }
}
