package org.thriveline.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;

/** Our profile means the same colours as that of Java. */
class ScreenColoursTest {
    private static final ColorSpace OURS = new ICC_ColorSpace(ICC_Profile.getInstance(ScreenColours.profile()));
    private static final ColorSpace JAVAS = ColorSpace.getInstance(ColorSpace.CS_sRGB);

    @Test
    void isADisplaysOfTheSecondVersion() {
        ICC_Profile profile = ICC_Profile.getInstance(ScreenColours.profile());

        assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
        assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
        assertThat(profile.getMajorVersion()).isEqualTo(2);
        assertThat(profile.getData()).isEqualTo(ScreenColours.profile());
    }

    @Property(tries = 200)
    void everyColourIsThatOfJava(
            @ForAll @FloatRange(min = 0, max = 1) float red,
            @ForAll @FloatRange(min = 0, max = 1) float green,
            @ForAll @FloatRange(min = 0, max = 1) float blue) {
        float[] ours = OURS.toCIEXYZ(new float[] {red, green, blue});
        float[] javas = JAVAS.toCIEXYZ(new float[] {red, green, blue});

        for (int part = 0; part < 3; part++) {
            assertThat(ours[part]).isCloseTo(javas[part], within(0.002f));
        }
    }
}
