// SPDX-License-Identifier: GPL-3.0-or-later
// English is complete: lupdate reads the sources into a copy of the .ts file, where nothing may be left to
// translate.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <algorithm>
#include <vector>

#include "tests/qstring_catch.h"

namespace {

struct Message {
    QString source;
    QString type;       // "unfinished", "vanished" …; empty for a finished one
    QStringList forms;  // one, or singular and plural
};

QString readTexts(QXmlStreamReader& xml) {
    return xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

void readTranslation(QXmlStreamReader& xml, bool numerus, Message& message) {
    message.type = xml.attributes().value(QStringLiteral("type")).toString();
    if (!numerus) {
        message.forms << readTexts(xml);
        return;
    }
    while (xml.readNextStartElement()) {
        message.forms << readTexts(xml);
    }
}

Message readMessage(QXmlStreamReader& xml) {
    Message message;
    const bool numerus = xml.attributes().hasAttribute(QStringLiteral("numerus"));
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = readTexts(xml);
        } else if (xml.name() == u"translation") {
            readTranslation(xml, numerus, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesIn(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> found;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message") {
            found.push_back(readMessage(xml));
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return found;
}

// What lupdate makes of the sources today; `said` is what it had to say about them.
std::vector<Message> updatedMessages(QString& said) {
    const QDir root(QStringLiteral(NUANXIN_SOURCE_DIR));
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("nuanxin_en.ts"));
    REQUIRE(QFile::copy(root.filePath(QStringLiteral("translations/nuanxin_en.ts")), copy));
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.setWorkingDirectory(root.path());
    lupdate.start(QStringLiteral(NUANXIN_LUPDATE),
                  {QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("app"), QStringLiteral("core"),
                   QStringLiteral("ui"), QStringLiteral("-ts"), copy});
    constexpr int kPatience = 120'000;
    REQUIRE(lupdate.waitForFinished(kPatience));
    REQUIRE(lupdate.exitCode() == 0);
    said = QString::fromUtf8(lupdate.readAll());
    return messagesIn(copy);
}

// %1, %2, %n … in the order of their numbers; %L1 stands where %1 stands.
QStringList places(const QString& text) {
    static const QRegularExpression mark(QStringLiteral("%L?([1-9n])"));
    QStringList found;
    for (auto each = mark.globalMatch(text); each.hasNext();) {
        found << each.next().captured(1);
    }
    std::ranges::sort(found);
    return found;
}

// Han, and the signs that are set as wide as one; a Chinese font does so with curly quotes, too.
const QRegularExpression kChinese(QStringLiteral("[\\p{Han}\\x{3000}-\\x{303f}\\x{ff00}-\\x{ffef}“”]"));

}  // namespace

TEST_CASE("every source string has a finished English translation, and no translation is left over",
          "[house]") {
    QString said;
    const std::vector<Message> messages = updatedMessages(said);
    REQUIRE(messages.size() > 100);
    INFO(said.toStdString());
    CHECK_FALSE(said.contains(u"warning", Qt::CaseInsensitive));
    CHECK_FALSE(said.contains(u"lacks", Qt::CaseInsensitive));  // Q_OBJECT, and so a context
    QStringList unfinished;
    for (const Message& message : messages) {
        if (!message.type.isEmpty() || message.forms.isEmpty() || message.forms.contains(QString())) {
            unfinished << message.source;
        }
    }
    CHECK(unfinished == QStringList());
}

TEST_CASE("a translation has the place markers of its source and nothing Chinese", "[house]") {
    for (const Message& message :
         messagesIn(QStringLiteral(NUANXIN_SOURCE_DIR "/translations/nuanxin_en.ts"))) {
        for (const QString& form : message.forms) {
            INFO(message.source.toStdString() << " => " << form.toStdString());
            CHECK(places(form) == places(message.source));
            CHECK_FALSE(kChinese.match(form).hasMatch());
        }
    }
}

TEST_CASE("the rules for translations do find what they look for", "[house]") {
    CHECK(places(QStringLiteral("%2 of %L1, %n")) == QStringLiteral("1 2 n").split(u' '));
    CHECK(places(QStringLiteral("100 % done")).isEmpty());
    for (const auto* chinese : {"place 区划", "a、b", "（a）", "a。", "“a”"}) {
        CHECK(kChinese.match(QString::fromUtf8(chinese)).hasMatch());
    }
    CHECK_FALSE(kChinese.match(QStringLiteral("\"%1\" · 10 % …")).hasMatch());
}
