package id.pimpasa.platform.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.testsupport.PimpasaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The registers of the offices are numbered without gaps, each by itself. */
@PimpasaTest
class OfficeRegistersTest {

    private static final OfficeCode SERANG = new OfficeCode("serang");

    @Autowired
    private OfficeRegisters registers;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void everyRegisterOfficeAndYearCountsByItself() {
        assertThat(registers.next("UJI", SERANG, 2040)).isEqualTo("UJI-SERANG-2040-0001");
        assertThat(registers.next("UJI", SERANG, 2040)).isEqualTo("UJI-SERANG-2040-0002");
        assertThat(registers.next("UJI", SERANG, 2041)).isEqualTo("UJI-SERANG-2041-0001");
        assertThat(registers.next("UJI", new OfficeCode("cilegon"), 2040)).isEqualTo("UJI-CILEGON-2040-0001");
        assertThat(registers.next("COBA", SERANG, 2040)).isEqualTo("COBA-SERANG-2040-0001");
    }

    @Test
    void aNumberThatCameToNothingIsGivenAgain() {
        transactions.executeWithoutResult(transaction -> {
            registers.next("UJI", SERANG, 2042);
            transaction.setRollbackOnly();
        });
        assertThat(registers.next("UJI", SERANG, 2042)).isEqualTo("UJI-SERANG-2042-0001");
    }
}
