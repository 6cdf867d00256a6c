package uk.kith.placements.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DatedFigure;
import uk.kith.placements.engine.CareLawToConfirm;

/** Each figure that is still to be confirmed is a setting, and what is set is what counts. */
class CareLawSettingsTest {

  private static Field field(RecordComponent component) throws ReflectiveOperationException {
    return CareLawSettings.class.getDeclaredField(component.getName());
  }

  private static CareLawSettings usual() throws ReflectiveOperationException {
    CareLawSettings settings = new CareLawSettings();
    for (RecordComponent each : CareLawToConfirm.class.getRecordComponents()) {
      ConfigProperty setting = field(each).getAnnotation(ConfigProperty.class);
      assertEquals(
          "kith.placements.law."
              + each.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT),
          setting.name());
      field(each).set(settings, DatedFigure.parse(setting.defaultValue()));
    }
    return settings;
  }

  @Test
  void defaultOfEverySettingIsThatOfTheLaw() throws ReflectiveOperationException {
    assertEquals(CareLawToConfirm.USUAL, usual().law());
  }

  @Test
  void everySettingIsRead() throws ReflectiveOperationException {
    DatedFigure changed = DatedFigure.parse("99, 98 from 2027-04-01");
    for (RecordComponent each : CareLawToConfirm.class.getRecordComponents()) {
      CareLawSettings settings = usual();
      field(each).set(settings, changed);
      assertEquals(changed, each.getAccessor().invoke(settings.law()), each.getName());
    }
  }
}
