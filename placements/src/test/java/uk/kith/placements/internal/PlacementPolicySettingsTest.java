package uk.kith.placements.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.PlacementPolicy;

class PlacementPolicySettingsTest {

  @Test
  void defaultOfEverySettingIsThatOfThePolicy() throws ReflectiveOperationException {
    for (RecordComponent component : PlacementPolicy.class.getRecordComponents()) {
      ConfigProperty setting =
          PlacementPolicySettings.class
              .getDeclaredField(component.getName())
              .getAnnotation(ConfigProperty.class);

      assertEquals(
          String.valueOf(component.getAccessor().invoke(PlacementPolicy.DEFAULT)),
          setting.defaultValue(),
          component.getName());
      assertEquals(
          "kith.placements."
              + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT),
          setting.name());
    }
  }

  @Test
  void refusesNearThatIsFartherThanFar() {
    var settings = new PlacementPolicySettings();
    settings.nearHomeMiles = 25;
    settings.farFromHomeMiles = 20;

    assertThrows(IllegalArgumentException.class, settings::policy);
  }
}
