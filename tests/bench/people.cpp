// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/people.h"

#include "core/text/identity_number.h"

namespace nuanxin::bench {

namespace {

const QString kSurnames = QStringLiteral(
    "王王王王王王王李李李李李李张张张张张张刘刘刘刘刘陈陈陈陈杨杨杨黄黄赵赵吴吴周周徐徐"
    "孙孙马马朱朱胡胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任"
    "沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万"
    "钱严覃武戴莫孔向汤仇单区解翟查");
const QString kGiven = QStringLiteral(
    "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华建国文玉珍玲梅辉红燕鹏飞浩宇轩子涵"
    "梓欣怡佳雨晨思琪俊杰嘉博海波志远晓东小龙春生家豪立新德福永胜振宁长江中山旺琳璐瑶雪峰凯");

}  // namespace

QString People::name() {
    QString name = kSurnames[static_cast<qsizetype>(below(static_cast<size_t>(kSurnames.size())))];
    const int given = below(4) > 0 ? 2 : 1;
    for (int i = 0; i < given; ++i) {
        name += kGiven[static_cast<qsizetype>(below(static_cast<size_t>(kGiven.size())))];
    }
    return name;
}

// The day of birth and the sequence number go through all their pairs.
Person People::next() {
    constexpr int kDays = 14'000;
    Person person;
    person.name = name();
    person.birth = QDate(1965, 1, 1).addDays(m_count % kDays);
    const int sequence = m_count / kDays;
    person.female = sequence % 2 == 0;
    const QString first = QStringLiteral("361199%1%2")
                              .arg(person.birth.toString(QStringLiteral("yyyyMMdd")))
                              .arg(sequence, 3, 10, QLatin1Char('0'));
    person.identity = first + *text::checkDigit(first);
    person.phone = QStringLiteral("1%1").arg(3'000'000'000 + qint64(m_count) * 37'397 % 6'000'000'000, 10);
    ++m_count;
    return person;
}

}  // namespace nuanxin::bench
