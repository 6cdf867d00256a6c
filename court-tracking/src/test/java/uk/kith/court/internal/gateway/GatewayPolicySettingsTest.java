package uk.kith.court.internal.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.gateway.GatewayPolicy;

class GatewayPolicySettingsTest {

  @Test
  void defaultOfEverySettingIsThatOfThePolicy() throws ReflectiveOperationException {
    for (RecordComponent component : GatewayPolicy.class.getRecordComponents()) {
      ConfigProperty setting =
          GatewayPolicySettings.class
              .getDeclaredField(component.getName())
              .getAnnotation(ConfigProperty.class);
      Object usual = component.getAccessor().invoke(GatewayPolicy.USUAL);
      assertEquals(
          usual == null ? ConfigProperty.UNCONFIGURED_VALUE : usual.toString(),
          setting.defaultValue(),
          component.getName());
      assertEquals(
          "kith.court.pre-proceedings."
              + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT),
          setting.name());
    }
  }

  @Test
  void figuresThatMakeNoSenseAreRefused() {
    var settings = new GatewayPolicySettings();
    settings.amberFromDay = 120;
    settings.longestWeeks = 16;
    settings.reviewWeeks = 8;
    settings.offerBindingFrom = java.util.Optional.empty();
    assertThrows(IllegalArgumentException.class, settings::policy);
  }
}
