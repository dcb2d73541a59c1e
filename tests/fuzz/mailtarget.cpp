// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edtf.h"
#include "core/extraction/maildate.h"
#include "core/extraction/mailheaders.h"
#include "tests/fuzz/fuzztargets.h"

namespace saranda::test {

void runMailHeaders(const QByteArray &input)
{
    const MailHeaders headers = readMailHeaders(input);
    promise(headers.bodyStart >= 0 && headers.bodyStart <= input.size(),
            "the body lies in the message");
    for (const MailHeader &header : headers.all) {
        promise(header.name == header.name.toLower(), "names are in lower case");
        mailParameter(header.raw, "charset");
        mailParameter(header.raw, "filename");
        decodedWords(header.raw);
    }
    const QString date = mailDateOf(headers.text("date")).edtf;
    promise(CaseDate::parse(date).has_value(), "a mail's date is a date");
}

std::vector<QByteArray> mailHeaderSeeds()
{
    return {"From: =?UTF-8?Q?Andr=C3=A9?= <a@example.org>\r\nTo: b@example.org\r\n"
            "Date: Tue, 27 Jun 2017 10:30:00 +0200\r\nReceived: from x by y;\r\n\tTue\r\n\r\nbody",
            "Content-Type: text/plain; charset=\"utf-8\"; name*0*=utf-8'fr'%C3%A9; name*1=x\n\nb",
            "Subject: =?ISO-2022-JP?B?GyRCJUYlOSVIGyhC?=\n =?x?B?!!?=\n\n",
            "no header",
            "\n\n",
            "Date: Fri, 12 May 12017 09:30:00 +0200\n\n",
            "Date: Fri, 31 Dec 9999 23:30:00 -0100\n\n"};
}

} // namespace saranda::test
