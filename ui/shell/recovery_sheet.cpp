// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_sheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

#include "core/ledger/error.h"
#include "ui/shell/theme.h"

namespace nuanxin::ui {

namespace {

// Everything below is in tenths of a millimetre on A4.
constexpr int kLeft = 250, kWidth = 1600, kTop = 300;
constexpr double kTenthsPerInch = 254.0;

class SheetWords {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)

public:
    static QString title() { return tr("暖新台账 恢复密钥"); }
    static QString office() { return tr("单位"); }
    static QString file() { return tr("台账文件"); }
    static QString date() { return tr("制作日期"); }
    static QStringList use() {
        return {tr("一、忘记密码时，在打开台账的页面选“忘记密码”，按上面的次序输入这串密钥，即可为使用人重设"
                   "密码。"),
                tr("二、密钥能打开整本台账，包括加密的证件号码、电话和住址。请放入保险柜或密封保管，不要拍照"
                   "、不要在网上传送。"),
                tr("三、程序里不保存这串密钥，也没有别的办法找回。遗失了，请管理员在“使用人”页更换，换后旧密"
                   "钥作废。"),
                tr("四、密钥里没有容易看错的字母，不分大小写，空格可以不输。")};
    }
    static QString keeper() {
        return tr("保管人：＿＿＿＿＿＿＿＿　　存放处：＿＿＿＿＿＿＿＿　　交接日期：＿＿＿＿＿＿＿＿");
    }
};

QFont sheetFont(int height, QFont::Weight weight = QFont::Normal) {
    QFont font = Theme::instance().font(Type::Body);
    font.setPixelSize(height);
    font.setWeight(weight);
    return font;
}

class SheetPainter {
public:
    explicit SheetPainter(QPainter& painter) : m_painter(painter) {}

    void text(const QString& text, const QFont& font, int flags, int gapBelow) {
        m_painter.setFont(font);
        const QRect room(kLeft, m_top, kWidth, 2000);
        QRect used;
        m_painter.drawText(room, flags | Qt::AlignTop, text, &used);
        m_top = used.bottom() + gapBelow;
    }
    void pair(const QString& name, const QString& value) {
        m_painter.setFont(sheetFont(44));
        m_painter.setPen(QColor(0x606060));
        m_painter.drawText(QRect(kLeft, m_top, 300, 70), Qt::AlignVCenter | Qt::AlignLeft, name);
        m_painter.setPen(Qt::black);
        m_painter.drawText(QRect(kLeft + 300, m_top, kWidth - 300, 70), Qt::AlignVCenter | Qt::AlignLeft,
                           value);
        m_top += 76;
    }
    void gap(int height) { m_top += height; }
    void line(int gapBelow) {
        m_painter.setPen(QPen(QColor(0xb0b0b0), 2));
        m_painter.drawLine(kLeft, m_top, kLeft + kWidth, m_top);
        m_painter.setPen(Qt::black);
        m_top += gapBelow;
    }
    void groups(const QStringList& groups) {
        constexpr int kColumns = 4, kRowHeight = 130;
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(72);
        font.setBold(true);
        const int rows = (static_cast<int>(groups.size()) + kColumns - 1) / kColumns;
        const QRect frame(kLeft, m_top, kWidth, rows * kRowHeight + 60);
        m_painter.setPen(QPen(Qt::black, 4));
        m_painter.drawRoundedRect(frame, 20, 20);
        for (int i = 0; i < groups.size(); ++i) {
            const int width = kWidth / kColumns;
            const QRect cell(kLeft + (i % kColumns) * width, m_top + 30 + (i / kColumns) * kRowHeight, width,
                             kRowHeight);
            m_painter.setFont(font);
            m_painter.drawText(cell, Qt::AlignCenter, groups[i]);
            m_painter.setFont(sheetFont(26));
            m_painter.drawText(cell.adjusted(24, 4, 0, 0), Qt::AlignTop | Qt::AlignLeft,
                               QString::number(i + 1));
        }
        m_top = frame.bottom() + 90;
    }

private:
    QPainter& m_painter;
    int m_top = kTop;
};

}  // namespace

QStringList RecoverySheet::groups() const {
    return key.split(u'-', Qt::SkipEmptyParts);
}

void paintRecoverySheet(QPagedPaintDevice& paper, const RecoverySheet& sheet) {
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&paper);
    painter.scale(paper.logicalDpiX() / kTenthsPerInch, paper.logicalDpiY() / kTenthsPerInch);
    SheetPainter out(painter);
    out.text(SheetWords::title(), sheetFont(84, QFont::DemiBold), Qt::AlignHCenter, 60);
    out.line(30);
    out.pair(SheetWords::office(), sheet.office);
    out.pair(SheetWords::file(), sheet.file);
    out.pair(SheetWords::date(), sheet.date.toString(Qt::ISODate));
    out.gap(24);
    out.line(70);
    out.groups(sheet.groups());
    for (const QString& sentence : SheetWords::use()) {
        out.text(sentence, sheetFont(42), Qt::TextWordWrap, 36);
    }
    out.gap(90);
    out.text(SheetWords::keeper(), sheetFont(40), Qt::AlignLeft, 0);
}

void saveRecoveryPdf(const QString& path, const RecoverySheet& sheet) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        throw Error(ErrorKind::CannotAccess, path, file.errorString());
    }
    QPdfWriter writer(&file);
    writer.setTitle(SheetWords::title());
    paintRecoverySheet(writer, sheet);
}

}  // namespace nuanxin::ui
