package id.pimpasa.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.escalation.ReportMother;
import id.pimpasa.testsupport.PimpasaTest;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages for villagers, used as a browser without scripts uses them. */
@PimpasaTest
class PublicPagesTest {

    @Autowired
    private MockMvc http;

    private MockHttpServletRequestBuilder filledForm() throws Exception {
        var page = Jsoup.parse(http.perform(get("/lapor").param("kode", ReportMother.LONTAR.value()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        return post("/lapor")
                .param("villageCode", page.select("input[name=villageCode]").val())
                .param("key", page.select("input[name=key]").val())
                .param("stamp", page.select("input[name=stamp]").val())
                .param("narrative", "Tetangga saya diajak sponsor ke luar negeri.")
                .param("indicators", "RECRUITER_IN_VILLAGE", "ADVANCE_MONEY")
                .param("suspectedDepartureDate", "")
                .param("identityMode", "ANONYMOUS");
    }

    private String receiptOf(MockHttpServletRequestBuilder form) throws Exception {
        var page = http.perform(form).andExpect(status().isOk()).andReturn().getResponse();
        return Jsoup.parse(page.getContentAsString()).select(".receipt").text();
    }

    @Test
    void findsAVillageByNameAndDistrict() throws Exception {
        http.perform(get("/lapor").param("desa", "lontar tirtayasa"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Desa Lontar, Kecamatan Tirtayasa")))
                .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void takesAReportAndShowsTheReceiptWithWhichItIsFollowed() throws Exception {
        var receipt = receiptOf(filledForm());
        assertThat(receipt).matches("(\\d{4} ){3}\\d{4}");
        http.perform(post("/lacak").param("tanda", receipt))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Laporan Anda sudah kami terima")));
        http.perform(post("/lacak/tambahan")
                        .param("tanda", receipt)
                        .param("keterangan", "Sponsornya tinggal di kampung sebelah.")
                        .param("berangkat", ""))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Keterangan tambahan sudah kami terima")));
    }

    @Test
    void aFormSentTwiceIsOneReport() throws Exception {
        var form = filledForm();
        assertThat(receiptOf(form)).isEqualTo(receiptOf(form));
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() throws Exception {
        var answer = http.perform(post("/lapor")
                        .param("villageCode", ReportMother.LONTAR.value())
                        .param("key", "x")
                        .param("narrative", "<script>alert(1)</script> cerita saya")
                        .param("indicators", "ADVANCE_MONEY"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Pilih cara melapor")))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var page = Jsoup.parse(answer);
        assertThat(page.select("textarea[name=narrative]").val()).contains("cerita saya");
        assertThat(page.select("input[value=ADVANCE_MONEY]").hasAttr("checked")).isTrue();
    }

    @Test
    void asksForPhotosAgainOnlyWhereSomeWereChosen() throws Exception {
        var nothing = new MockMultipartFile("files", "", "application/octet-stream", new byte[0]);
        var photo = new MockMultipartFile("files", "a.jpg", "image/jpeg", new byte[] {1});
        http.perform(multipart("/lapor").file(nothing).param("villageCode", ReportMother.LONTAR.value()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(not(containsString("Pilih kembali foto"))));
        http.perform(multipart("/lapor").file(photo).param("villageCode", ReportMother.LONTAR.value()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Pilih kembali foto")));
    }

    @Test
    void saysWhomToTellAboutAVillageThatIsNotOurs() throws Exception {
        http.perform(get("/lapor").param("kode", "31.73.01.1001"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("di luar wilayah kerja kami")))
                .andExpect(content().string(containsString("tel:110")))
                .andExpect(content().string(not(containsString("Kirim laporan"))));
    }

    @Test
    void saysThatAReceiptIsUnknown() throws Exception {
        http.perform(post("/lacak").param("tanda", "1234").with(sent -> {
                    sent.setRemoteAddr("198.51.100.9");
                    return sent;
                }))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("tidak dikenal")));
    }

    @Test
    void isLightEnoughForAPoorLine() throws Exception {
        var page = http.perform(get("/lapor").param("kode", ReportMother.LONTAR.value()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var styles =
                http.perform(get("/css/pimpasa.css")).andReturn().getResponse().getContentAsByteArray();
        assertThat(page.length + styles.length).isLessThan(50_000);
        assertThat(new String(page, StandardCharsets.UTF_8)).doesNotContain("<script", "http://", "style=");
    }
}
